import type { FoundAnswer } from './found-answer.ts';
import type { FoundPage } from './found-page.ts';
import type { DatedFacets } from './page-list.ts';
import type { Hit } from './page-index.ts';

/** A result that is not shown yet. */
export interface Item extends DatedFacets {
  /** Nothing where another result tells it already. */
  describe(): Promise<FoundPage | undefined>;
}

export interface RecordItem extends Item {
  answer: FoundAnswer;
}

export interface PageItem extends Item {
  hit: Hit;
}

/** Results in the order they are shown. */
export interface Arrangement {
  /** Records that answer better than any page. */
  figures: Item[];
  rest: Item[];
}

const recordsFirst = 3;
/** Pages that come before the next records. */
const pagesBefore = 2;

/**
 * The best first: records that answer all of the query, or at least the share `best` that the best page answers,
 * then pages; further records last, lest they hide the pages. Where the query is the name of something, `isNamed`, its
 * page comes before all records.
 */
export function arrangeBest(
  records: readonly RecordItem[],
  pages: readonly PageItem[],
  best: number,
  isNamed = false,
): Arrangement {
  if (isNamed) {
    const [page, ...others] = pages;
    const { figures, rest } = arrangeBest(records, others, best);
    return { figures: [], rest: [...(page ? [page] : []), ...figures, ...rest] };
  }
  const leading = records.filter(({ answer }) => answer.isWhole || answer.share >= best).length;
  const first = Math.min(leading, recordsFirst);
  return {
    figures: records.slice(0, first),
    rest: [
      ...pages.slice(0, pagesBefore),
      ...records.slice(first, first + recordsFirst),
      ...pages.slice(pagesBefore),
      ...records.slice(first + recordsFirst),
    ],
  };
}

/** The newest first; what speaks of no time comes last. */
export function arrangeNewest(items: readonly Item[]): Arrangement {
  const rest = items.toSorted(({ date: a = '' }, { date: b = '' }) => (a < b ? 1 : a > b ? -1 : 0));
  return { figures: [], rest };
}
