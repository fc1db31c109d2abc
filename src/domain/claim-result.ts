import type { Claim } from './claim.ts';
import { compareItems, rivalsOf, sortItems, type FindFact } from './claim-comparison.ts';
import { askEach } from './claim-questions.ts';
import { findFirst } from './claim-first.ts';
import { addUp, isFault, unfit, type ClaimFault, type Item, type Outcome } from './claim-item.ts';
import { getItems } from './claim-items.ts';
import { fromTruth, isGreater, type Verdict } from './claim-verdict.ts';

/** What the data say of a claim. */
export interface ClaimResult extends Outcome {
  /** Rows or groups among which it is told. */
  size: number;
  /** Rows without a number. */
  leftOut: number;
  /** Contested facts that the proof rests on. */
  contested: readonly string[];
}

/** The rows or facts of a claim, and facts that it compares them with. */
export interface ClaimData {
  items: readonly Item[];
  leftOut: number;
  findFact: FindFact;
}

/**
 * Whether the data support a claim, with the numbers that show it; or why its predicate does not fit them. Every
 * number may be anywhere in its interval, so that a claim is true only where it is so wherever they lie.
 */
export function evaluateClaim(claim: Claim, data: ClaimData): ClaimResult | ClaimFault {
  const { items, leftOut } = data;
  if (items.length === 0)
    return unfit('rows', 'None of the rows holds a number', 'Choose rows with published numbers');
  const outcome = evaluate(claim, data);
  if (isFault(outcome)) return outcome;
  const shown = outcome.proof.flatMap(({ amounts }) => amounts.flatMap((one) => one.items));
  const contested = [...new Set(shown.flatMap((item) => item.contested))];
  const size = outcome.size ?? items.filter(({ isTotal }) => !isTotal).length;
  return { ...outcome, size, leftOut, contested };
}

function evaluate(
  claim: Claim,
  { items, findFact }: ClaimData,
): (Outcome & { size?: number }) | ClaimFault {
  switch (claim.says) {
    case 'rank':
      return findRank(claim, items);
    case 'every':
    case 'none':
    case 'only':
    case 'count':
      return askEach(claim, items, findFact);
    case 'first-since':
      return findFirst(claim, items);
    default:
      return compareItems(claim, items, findFact);
  }
}

/** Two numbers whose intervals overlap may stand in either order. */
function findRank(
  { subject, rank, order }: Extract<Claim, { says: 'rank' }>,
  items: readonly Item[],
): Outcome | ClaimFault {
  const own = getItems(items, subject, 'subject');
  if (isFault(own)) return own;
  const [one] = own;
  if (own.length > 1 || !one)
    return unfit('subject', `${own.length} rows have no one place`, 'Choose one row');
  const others = rivalsOf(own, items);
  const isBefore = (other: Item): Verdict =>
    order === 'largest'
      ? isGreater(other.interval, one.interval)
      : isGreater(one.interval, other.interval);
  const before = others.map(isBefore);
  const best = 1 + before.filter((verdict) => verdict === 'true').length;
  const worst = 1 + before.filter((verdict) => verdict !== 'false').length;
  const isPossible = best <= rank && rank <= worst;
  return {
    verdict: isPossible && best !== worst ? 'open' : fromTruth(isPossible),
    proof: sortItems([...own, ...others], order).map((item) => ({
      role: item === one ? 'subject' : 'other',
      amounts: [addUp([item])],
    })),
  };
}
