import { isForStaff } from '../domain/audience.ts';
import { findRange, listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import { isPast } from '../domain/partial-date.ts';
import { getValue } from '../library/library.ts';
import { fill } from '../domain/fill.ts';
import type { Locale } from './locale.ts';

/** What a reader is told of a figure beside its value: a word, and the look of its mark. */
export interface FactMark {
  word: string;
  look: 'ok' | 'der' | 'due' | 'bad';
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
    fact.contested !== undefined && { word: words.contested, look: 'due' },
    isOverdue(fact, locale) && { word: words.underReview, look: 'due' },
  ];
  return marks.filter((mark) => mark !== false);
}

/** How the value came into the ledger: as its source states it, from a cell, or computed. */
export function markOfOrigin({ from }: Fact, { strings }: Locale): FactMark {
  if (from?.compute) return { word: strings.figure.derivedMark, look: 'der' };
  return { word: from ? strings.figure.fromData : strings.figure.asStated, look: 'ok' };
}

/** “60% to 74.9% in 8 estimates”; nothing where the figure is not contested. */
export function describeRange(fact: Fact, locale: Locale): string | undefined {
  const range = findRange(fact);
  if (!range) return undefined;
  const { formatter, library, strings } = locale;
  const unit = getValue(library.units, fact.unit);
  const [from, to] = [range.low, range.high].map(({ value }) => formatter.value(value, unit));
  return fill(strings.figure.contestedRange, {
    range: from === to ? (from ?? '') : fill(strings.page.range, { from: from!, to: to! }),
    count: listEstimates(fact).length,
  });
}
