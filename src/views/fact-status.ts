import { isForStaff } from '../domain/audience.ts';
import { findRange, listEstimates } from '../domain/estimates.ts';
import type { Estimate, Fact } from '../domain/fact.ts';
import { isPast } from '../domain/partial-date.ts';
import { getValue } from '../library/library.ts';
import { fill } from '../domain/fill.ts';
import type { Locale } from './locale.ts';
import { precisionOfFact } from './precision.ts';

/** What a reader is told of a figure beside its value: a word, and the look of its mark. */
export interface FactMark {
  word: string;
  look: 'ok' | 'der' | 'due' | 'bad' | 'con';
}

/** Its review is due; nobody need look again at what has been withdrawn. */
export const isOverdue = (
  { reviewBy, withdrawn }: { reviewBy: string; withdrawn?: object },
  { today }: Locale,
): boolean => !withdrawn && isPast(reviewBy, today);

/** Marks of what calls for care: for the staff alone, withdrawn, sources disagree, a review is due. */
export function findWarnings(fact: Fact, locale: Locale): FactMark[] {
  const words = locale.strings.figure;
  const marks: (FactMark | false)[] = [
    isForStaff(fact) && { word: locale.strings.editions.staff, look: 'bad' },
    fact.withdrawn !== undefined && { word: words.withdrawn, look: 'bad' },
    fact.contested !== undefined && { word: words.contested, look: 'con' },
    restsOnContested(fact, locale) && { word: words.contestedInput, look: 'con' },
    isOverdue(fact, locale) && { word: words.underReview, look: 'due' },
  ];
  return marks.filter((mark) => mark !== false);
}

/** It is computed from numbers of which others give other ones. */
export const restsOnContested = (fact: Fact, locale: Locale): boolean =>
  fact.contested === undefined && (precisionOfFact(locale, fact.id)?.contested ?? []).length > 0;

/** How the value came into the ledger: as its source states it, from a cell, or computed. */
export function markOfOrigin({ from }: Fact, { strings }: Locale): FactMark {
  if (from?.compute) return { word: strings.figure.derivedMark, look: 'der' };
  return { word: from ? strings.figure.fromData : strings.figure.asStated, look: 'ok' };
}

/** Whoever is quoted counts as the publisher, however many repeat it. */
export const publisherOf = (
  { attributedTo, source }: Pick<Estimate, 'attributedTo' | 'source'>,
  { library }: Locale,
): string => attributedTo ?? getValue(library.sources, source).publisher;

/** How many estimates of a contested fact there are, and by how many publishers. */
function countEstimates(fact: Fact, locale: Locale): { count: string; publishers: string } {
  const all = listEstimates(fact);
  const publishers = new Set(all.map((estimate) => publisherOf(estimate, locale)));
  const { number } = locale.formatter;
  return { count: number(all.length), publishers: number(publishers.size) };
}

/** “9 estimates; publishers: 4”. */
export const describeCounts = (fact: Fact, locale: Locale): string =>
  fill(locale.strings.signature.counts, countEstimates(fact, locale));

/** “60% to 75%; estimates: 9, publishers: 4”; nothing where the figure is not contested. */
export function describeRange(fact: Fact, locale: Locale): string | undefined {
  const range = findRange(fact);
  if (!range) return undefined;
  const { formatter, library, strings } = locale;
  const unit = getValue(library.units, fact.unit);
  const [from, to] = [range.low, range.high].map(({ value }) => formatter.value(value, unit));
  return fill(strings.figure.contestedRange, {
    range: from === to ? (from ?? '') : fill(strings.page.range, { from: from!, to: to! }),
    ...countEstimates(fact, locale),
  });
}
