import type { Claim } from './claim.ts';
import { compareItems, type FindFact } from './claim-comparison.ts';
import { meets } from './claim-condition.ts';
import {
  addUp,
  isFault,
  unfit,
  type ClaimFault,
  type Item,
  type Outcome,
  type Proof,
} from './claim-item.ts';
import { getItems } from './claim-items.ts';
import { all, isCount, none, type Verdict } from './claim-verdict.ts';
import { selectRows, type Selection } from './selection.ts';

type Question = Extract<Claim, { says: 'every' | 'none' | 'only' | 'count' }>;

/** A row, or a group of rows, and whether what is asked is so of it. */
interface Answer extends Pick<Proof, 'group' | 'amounts'> {
  verdict: Verdict;
  items: readonly Item[];
}

/** Asks each row whether it meets the condition, or each group of rows whether the comparison holds in it. */
export function askEach(
  claim: Question,
  items: readonly Item[],
  findFact: FindFact,
): (Outcome & { size: number }) | ClaimFault {
  const answers = claim.test
    ? testGroups(claim, items, findFact)
    : askRows(claim, withoutTotals(items));
  if (isFault(answers)) return answers;
  const verdict = judge(claim, answers);
  if (typeof verdict !== 'string') return verdict;
  return { verdict, proof: sortAnswers(answers).map(toProof), size: answers.length };
}

/** Totals alone are asked themselves. */
const withoutTotals = (items: readonly Item[]): readonly Item[] =>
  items.every(({ isTotal }) => isTotal) ? items : items.filter(({ isTotal }) => !isTotal);

const askRows = ({ where = {} }: Question, rows: readonly Item[]): Answer[] =>
  rows.map((item) => ({
    verdict: meets(item, where),
    items: [item],
    amounts: [addUp([item])],
  }));

function testGroups(
  { each = '', test, where }: Question,
  rows: readonly Item[],
  findFact: FindFact,
): Answer[] | ClaimFault {
  // A total may be the whole within a group; a group of totals alone is none among others.
  const kept = new Set(withoutTotals(rows).map(({ row }) => row[each]));
  const groups = Map.groupBy(
    rows.filter(({ row }) => kept.has(row[each])),
    ({ row }) => row[each],
  );
  const answers: Answer[] = [];
  for (const [group, items] of groups) {
    const outcome = compareItems(test!, items, findFact);
    if (isFault(outcome)) return { ...outcome, message: `${group}: ${outcome.message}` };
    const met = where ? items.map((item) => meets(item, where)) : [];
    const amounts = outcome.proof.flatMap((one) => one.amounts);
    answers.push({ group, items, amounts, verdict: all([outcome.verdict, ...met]) });
  }
  return answers;
}

function judge(claim: Question, answers: readonly Answer[]): Verdict | ClaimFault {
  if (claim.says === 'count') {
    const verdicts = answers.map(({ verdict }) => verdict);
    return isCount(verdicts, claim.count);
  }
  const set = claim.says === 'only' ? claim.subject : claim.except;
  const field = claim.says === 'only' ? 'subject' : 'except';
  const apart = set ? findApart(answers, set, field) : new Set<Answer>();
  if (isFault(apart)) return apart;
  const verdictsOf = (isApart: boolean) =>
    answers.filter((one) => apart.has(one) === isApart).map(({ verdict }) => verdict);
  return claim.says === 'every'
    ? all([all(verdictsOf(false)), none(verdictsOf(true))])
    : all([none(verdictsOf(false)), all(verdictsOf(true))]);
}

/** Rows, or groups with a row, that the claim sets apart from all others. */
function findApart(
  answers: readonly Answer[],
  set: Selection,
  field: string,
): ReadonlySet<Answer> | ClaimFault {
  const all = answers.flatMap(({ items }) => items);
  const found = getItems(all, set, field);
  if (isFault(found)) return found;
  const rows = new Set(
    selectRows(
      all.map(({ row }) => row),
      set,
    ),
  );
  const apart = answers.filter(({ items }) => items.some(({ row }) => rows.has(row)));
  return apart.length < answers.length
    ? new Set(apart)
    : unfit(field, 'No other row is left', 'Choose more rows');
}

const order: readonly Verdict[] = ['true', 'open', 'false'];

/** Those of which it is so come first. */
const sortAnswers = (answers: readonly Answer[]): Answer[] =>
  answers.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));

const roles = { true: 'meets', open: 'unsettled', false: 'fails' } as const;

const toProof = ({ verdict, group, amounts }: Answer): Proof => ({
  role: roles[verdict],
  ...(group === undefined ? {} : { group }),
  amounts,
});
