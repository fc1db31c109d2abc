import { sourcesOfRows, type Dataset } from '../domain/dataset.ts';
import type { Fact } from '../domain/fact.ts';
import { getOrMake } from '../domain/memo.ts';
import { comparePartialDates, type PartialDate } from '../domain/partial-date.ts';
import { getValue, type Library } from '../library/library.ts';

/** The newest date that figures of one publisher speak of. */
export interface SeriesDate {
  publisher: string;
  newest: PartialDate;
}

/** Of when the figures of a page are. */
export interface AsOf {
  oldest: PartialDate;
  newest: PartialDate;
  /** Publishers of whom the page has most figures, the most first. */
  series: SeriesDate[];
  /** The newest date of figures by all others. */
  others: PartialDate | undefined;
}

/** So many publishers are named: a reader wants those on whom the page rests, not the list of references. */
const mostNamed = 3;

/**
 * The dates of the facts and tables of a page. A table counts among the figures of a publisher where all of its rows are
 * of one; the date of a table of several is that of its newest row, which may be of any of them.
 */
export function findAsOf(
  facts: readonly Fact[],
  datasets: readonly Dataset[],
  library: Library,
): AsOf | undefined {
  const publisherOf = (source: string) => getValue(library.sources, source).publisher;
  const dates = [...facts, ...datasets].map(({ asOf }) => asOf).sort(comparePartialDates);
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (!oldest || !newest) return undefined;
  const byPublisher = new Map<string, PartialDate[]>();
  const add = (publisher: string, date: PartialDate) =>
    getOrMake(byPublisher, publisher, (): PartialDate[] => []).push(date);
  for (const { source, asOf } of facts) add(publisherOf(source), asOf);
  for (const dataset of datasets) {
    const publishers = new Set(sourcesOfRows(dataset, dataset.rows).map(publisherOf));
    const [only] = publishers;
    if (only !== undefined && publishers.size === 1) add(only, dataset.asOf);
  }
  return { oldest, newest, ...nameSeries(byPublisher) };
}

function nameSeries(
  byPublisher: ReadonlyMap<string, readonly PartialDate[]>,
): Pick<AsOf, 'series' | 'others'> {
  const all = [...byPublisher]
    .map(([publisher, dates]) => ({
      publisher,
      count: dates.length,
      newest: dates.toSorted(comparePartialDates).at(-1) ?? '',
    }))
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        comparePartialDates(b.newest, a.newest) ||
        (a.publisher < b.publisher ? -1 : 1),
    );
  const rest = all.slice(mostNamed).map(({ newest }) => newest);
  return {
    series: all.slice(0, mostNamed).map(({ publisher, newest }) => ({ publisher, newest })),
    others: rest.sort(comparePartialDates).at(-1),
  };
}
