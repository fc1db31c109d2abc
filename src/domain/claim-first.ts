import type { Claim } from './claim.ts';
import { meets } from './claim-condition.ts';
import { addUp, isFault, unfit, type ClaimFault, type Item, type Outcome } from './claim-item.ts';
import { getItems } from './claim-items.ts';
import { all, fromTruth, isAtLeast, none, type Verdict } from './claim-verdict.ts';
import type { Cell } from './selection.ts';

type First = Extract<Claim, { says: 'first-since' }>;

/** The subject is so, its last like was at `since`, and nothing between the two; without that, nothing before it. */
export function findFirst(claim: First, items: readonly Item[]): Outcome | ClaimFault {
  const { subject, along, since } = claim;
  const own = getItems(items, subject, 'subject');
  if (isFault(own)) return own;
  const [one] = own;
  if (!one || own.length > 1)
    return unfit('subject', `${own.length} rows are not one time`, 'Choose one row');
  const field = items.filter(({ isTotal }) => isTotal === one.isTotal);
  if (new Set(field.map(({ row }) => row[along])).size < field.length)
    return unfit('rows', `Several rows are of one ${along}`, `Choose one row for each ${along}`);
  const timeOf = ({ row }: Item): Cell => row[along];
  const earlier = field
    .filter((item) => isEarlier(timeOf(item), timeOf(one)))
    .toSorted((a, b) => (isEarlier(timeOf(a), timeOf(b)) ? -1 : 1));
  if (earlier.length === 0)
    return unfit('rows', `No row is earlier in ${along}`, 'Choose rows of the years before');
  const last = earlier.find((item) => String(timeOf(item)) === String(since));
  if (since !== undefined && !last)
    return unfit('since', `No row is of ${since}`, `Write a cell of ${along} before the subject’s`);
  const between = last ? earlier.slice(earlier.indexOf(last) + 1) : earlier;
  const isLike = (item: Item) => isSo(item, one, claim);
  const shown = [...(last ? [last] : []), ...between, one];
  return {
    verdict: all([isLike(one), none(between.map(isLike)), ...(last ? [isLike(last)] : [])]),
    proof: shown.map((item) => ({
      role: item === one ? 'subject' : item === last ? 'than' : 'other',
      amounts: [addUp([item])],
    })),
  };
}

/** The item meets the condition; or it is as large, or as small, as the subject. */
function isSo(item: Item, one: Item, { where, is }: First): Verdict {
  if (where) return meets(item, where);
  if (item === one) return fromTruth(true);
  return is === 'largest'
    ? isAtLeast(item.interval, one.interval)
    : isAtLeast(one.interval, item.interval);
}

/** Years by number, dates by their text. */
const isEarlier = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' && typeof b === 'number' ? a < b : String(a) < String(b);
