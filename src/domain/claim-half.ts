import type { Comparison } from './claim-parts.ts';
import {
  addUp,
  isFault,
  scale,
  unfit,
  type Amount,
  type ClaimFault,
  type Item,
  type Outcome,
} from './claim-item.ts';
import { getItems, getMove } from './claim-items.ts';
import { isAtLeast } from './claim-verdict.ts';
import type { Interval } from './interval.ts';

type Half = Extract<Comparison, { says: 'at-least-half' }>;

/** What is in both moves with itself, so the subject is set against the rest where it is a part of the whole. */
export function findHalf({ subject, of }: Half, items: readonly Item[]): Outcome | ClaimFault {
  const own = getItems(items, subject, 'subject');
  if (isFault(own)) return own;
  const whole = getItems(items, of ?? {}, 'of');
  if (isFault(whole)) return whole;
  if (addUp(whole).value <= 0) return unfit('of', 'The whole is zero', 'Choose rows with numbers');
  const rest = whole.filter((item) => !own.includes(item));
  const isPart = own.every((item) => whole.includes(item));
  const twice = scale(addUp(own).interval, isPart ? 1 : 2);
  return {
    verdict: isAtLeast(twice, addUp(isPart ? rest : whole).interval),
    proof: [
      { role: 'subject', amounts: [addUp(own)] },
      { role: 'whole', amounts: [addUp(whole)] },
    ],
  };
}

/** The growth of the subject is at least half of that of the whole; the two are rounded each for itself. */
export function findHalfOfGrowth(
  { subject, of = {}, from = {}, to = {} }: Half,
  items: readonly Item[],
): Outcome | ClaimFault {
  const own = getMove(items, subject, from, to);
  if (isFault(own)) return own;
  const whole = getMove(items, of, from, to);
  if (isFault(whole)) return whole;
  const [part, all] = [growthOf(own), growthOf(whole)];
  if (whole.after.value <= whole.before.value)
    return unfit('of', 'The whole has not grown', 'Compare times between which it has');
  return {
    verdict: all.low <= 0 ? 'open' : isAtLeast(scale(part, 2), all),
    proof: [
      { role: 'subject', amounts: [own.before, own.after] },
      { role: 'whole', amounts: [whole.before, whole.after] },
    ],
  };
}

const growthOf = ({ before, after }: { before: Amount; after: Amount }): Interval => ({
  low: after.interval.low - before.interval.high,
  high: after.interval.high - before.interval.low,
});
