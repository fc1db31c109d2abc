import type { Comparison } from './claim-parts.ts';
import {
  addUp,
  isFault,
  limit,
  scale,
  unfit,
  type Amount,
  type ClaimFault,
  type Item,
  type Outcome,
  type Proof,
} from './claim-item.ts';
import { findHalf, findHalfOfGrowth } from './claim-half.ts';
import { getItems, getMove } from './claim-items.ts';
import { all, isAtLeast, isGreater } from './claim-verdict.ts';
import type { Selection } from './selection.ts';

export type FindFact = (id: string) => Item | undefined;

/** Sets two numbers of the items, or one and its field, against each other. */
export function compareItems(
  claim: Comparison,
  items: readonly Item[],
  findFact: FindFact,
): Outcome | ClaimFault {
  switch (claim.says) {
    case 'largest':
    case 'smallest':
      return findEnd(claim, items);
    case 'rises':
    case 'falls':
    case 'doubles':
    case 'halves':
      return findMove(claim, items);
    case 'more-than':
    case 'less-than':
      return compareTwo(claim, items, findFact);
    case 'at-least-half':
      return 'from' in claim && (claim.from ?? claim.to)
        ? findHalfOfGrowth(claim, items)
        : findHalf(claim, items);
  }
}

type Of<Says extends Comparison['says']> = Extract<Comparison, { says: Says }>;

/** Every item of the subject stands before every other in that order. */
function findEnd(
  { says, subject }: Of<'largest' | 'smallest'>,
  items: readonly Item[],
): Outcome | ClaimFault {
  const own = getItems(items, subject, 'subject');
  if (isFault(own)) return own;
  const others = rivalsOf(own, items);
  if (others.length === 0)
    return unfit('rows', 'There is nothing else to compare it with', 'Choose more rows');
  const isBefore = (one: Item, other: Item) =>
    says === 'largest'
      ? isGreater(one.interval, other.interval)
      : isGreater(other.interval, one.interval);
  return {
    verdict: all(own.flatMap((one) => others.map((other) => isBefore(one, other)))),
    proof: sortItems([...own, ...others], says).map((item) => ({
      role: own.includes(item) ? 'subject' : 'other',
      amounts: [addUp([item])],
    })),
  };
}

/** The items that the subject stands in a row with: all others that are no totals. */
export const rivalsOf = (own: readonly Item[], items: readonly Item[]): Item[] =>
  items.filter((item) => !item.isTotal && !own.includes(item));

export const sortItems = (items: readonly Item[], order: 'largest' | 'smallest'): Item[] =>
  items.toSorted((a, b) => (order === 'largest' ? 1 : -1) * ((b.value ?? 0) - (a.value ?? 0)));

function findMove(
  { says, subject = {}, from, to }: Of<'rises' | 'falls' | 'doubles' | 'halves'>,
  items: readonly Item[],
): Outcome | ClaimFault {
  const moved = getMove(items, subject, from, to);
  if (isFault(moved)) return moved;
  const { before, after } = moved;
  const isRatio = says === 'doubles' || says === 'halves';
  if (isRatio && before.value === 0)
    return unfit('from', 'It starts from zero, and has no ratio', 'Say rises or falls');
  if (isRatio && before.interval.low <= 0)
    return {
      path: ['from'],
      kind: 'open-interval',
      message: 'Within its rounding it may start from zero, and has no ratio',
      hint: 'Choose larger numbers, or say rises or falls',
    };
  const verdicts = {
    rises: () => isGreater(after.interval, before.interval),
    falls: () => isGreater(before.interval, after.interval),
    doubles: () => isAtLeast(after.interval, scale(before.interval, 2)),
    halves: () => isAtLeast(before.interval, scale(after.interval, 2)),
  };
  return { verdict: verdicts[says](), proof: proveMove(before, after) };
}

const proveMove = (before: Amount, after: Amount): Proof[] => [
  { role: 'from', amounts: [before] },
  { role: 'to', amounts: [after] },
];

function compareTwo(
  { says, subject, than, times }: Of<'more-than' | 'less-than'>,
  items: readonly Item[],
  findFact: FindFact,
): Outcome | ClaimFault {
  const own = getItems(items, subject, 'subject');
  if (isFault(own)) return own;
  const other = getOther(than, items, findFact);
  if (isFault(other)) return other;
  const [one, two] = [addUp(own).interval, scale(other.interval, times)];
  return {
    verdict: says === 'more-than' ? isGreater(one, two) : isGreater(two, one),
    proof: [
      { role: 'subject', amounts: [addUp(own)] },
      { role: 'than', amounts: [other] },
    ],
  };
}

function getOther(
  than: number | string | Selection,
  items: readonly Item[],
  findFact: FindFact,
): Amount | ClaimFault {
  if (typeof than === 'number') return limit(than);
  if (typeof than === 'object') {
    const found = getItems(items, than, 'than');
    return isFault(found) ? found : addUp(found);
  }
  const fact = findFact(than);
  if (fact) return addUp([fact]);
  return unfit('than', `"${than}" holds no number`, 'Compare with a fact that is a number');
}
