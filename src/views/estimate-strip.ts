import { createDotStrip, type StripDot } from '../charts/dot-strip.ts';
import { findRange, listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import { fill } from '../domain/fill.ts';
import { getValue } from '../library/library.ts';
import { measureOf, measureOfEstimate } from '../library/measures.ts';
import { describeRange, publisherOf } from './fact-status.ts';
import type { Locale } from './locale.ts';

/** Rival figures of a contested fact as dots, the two ends named. */
export interface EstimateStrip {
  dots: StripDot[];
  low: string;
  high: string;
  /** What a reader who does not see it needs to know. */
  alt: string;
}

/** Nothing where the fact is not contested, or holds dates. */
export function createEstimateStrip(fact: Fact, locale: Locale): EstimateStrip | undefined {
  const range = findRange(fact);
  if (!range) return undefined;
  const { formatter, library, strings } = locale;
  const unit = getValue(library.units, fact.unit);
  const quantity = measureOf(fact, library)?.quantity;
  const rivals = listEstimates(fact).map((estimate, index) => ({
    value: Number(estimate.value),
    publisher: publisherOf(estimate, locale),
    isOther: measureOfEstimate(fact, index, library)?.quantity !== quantity,
  }));
  return {
    dots: createDotStrip(rivals),
    low: formatter.short(Number(range.low.value), unit),
    high: formatter.short(Number(range.high.value), unit),
    alt: fill(strings.signature.strip, {
      range: describeRange(fact, locale) ?? '',
      value: formatter.fact(fact, unit),
    }),
  };
}

/** The part of a whole that a settled figure is, in per cent; nothing where it is none. */
export function findShare(fact: Fact, { library }: Locale): number | undefined {
  const { value, from } = fact;
  const isPercent = getValue(library.units, fact.unit).style === 'percent';
  if (!isPercent || fact.contested || typeof value !== 'number') return undefined;
  const isShare =
    from?.compute === 'share' || measureOf(fact, library)?.quantity?.startsWith('share-of-');
  return isShare && value >= 0 && value <= 100 ? value : undefined;
}
