import type { Precision } from '../domain/precision.ts';
import { decimalsWithin } from '../domain/interval.ts';
import { fill } from '../domain/fill.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue } from '../library/library.ts';
import { dimensionOfUnit, precisionOf } from '../library/precision.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** Where the true value of a computed figure may lie, and which contested figures it rests on; by the fact’s id. */
export const precisionOfFact = derive(
  'precision',
  ({ library }: Locale, id): Precision | undefined => {
    const fact = library.facts.entries.get(id)?.value;
    const precision = fact && precisionOf(fact, library);
    return precision === 'open' ? undefined : precision;
  },
);

/** “68% to 71%, from rounded inputs”; nothing where the value stands as its source prints it, or is exact. */
export function describePrecision(fact: Fact, locale: Locale): string | undefined {
  const precision = precisionOfFact(locale, fact.id);
  if (!precision || precision.low === precision.high) return undefined;
  const { formatter, library, strings } = locale;
  const unit = getValue(library.units, fact.unit);
  const dimension = dimensionOfUnit(fact.unit, library) ?? 'number';
  const step = 10 ** -Math.min(decimalsWithin(precision, dimension), 6);
  // Outwards, so that what is shown holds all that is possible.
  const [from, to] = [Math.floor(precision.low / step), Math.ceil(precision.high / step)];
  const write = (steps: number): string =>
    formatter.value(Number((steps * step).toPrecision(12)), unit);
  const words = strings.figure.precision;
  return fill(precision.isInferred ? words.inferred : words.stated, {
    range: fill(strings.page.range, { from: write(from), to: write(to) }),
  });
}
