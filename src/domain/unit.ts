import { z } from 'zod';
import { dimension } from './dimension.ts';
import { localizedText } from './localized-text.ts';

/** Noun of a unit per plural category of the language (`one`, `other`, …). */
const pluralText = z.record(z.string(), z.record(z.string(), z.string()), {
  error: 'Give the noun per language and number, for example:\n  en: { one: year, other: years }',
});

/**
 * How a measured value is written, and what it is of.
 * `percent`: 70 → “70%”. `currency`: 400000000 → “US$400 million”; `per` adds “a kilogram”.
 * `quantity`: 3500000 → “3.5 million tonnes”. `number`: no unit is printed. `date`: a partial date.
 */
const styles = z.discriminatedUnion(
  'style',
  [
    z.strictObject({ style: z.literal('percent'), name: localizedText }),
    z.strictObject({
      style: z.literal('currency'),
      name: localizedText,
      currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write the ISO 4217 code, such as USD' }),
      per: localizedText.optional(),
      /** Needed with `per`: money by what, such as `money/mass`. */
      dimension: dimension.optional(),
    }),
    z.strictObject({
      style: z.literal('quantity'),
      name: localizedText,
      dimension,
      text: pluralText,
      /** Short form for axes and narrow columns, e.g. `t`. */
      symbol: localizedText.optional(),
    }),
    z.strictObject({ style: z.literal('number'), name: localizedText }),
    z.strictObject({ style: z.literal('date'), name: localizedText }),
  ],
  { error: 'style must be one of: percent, currency, quantity, number, date' },
);

export const unit = styles.check(({ value, issues }) => {
  if (value.style !== 'currency') return;
  const { per, dimension } = value;
  const isOfMoney = dimension === undefined || dimension.startsWith('money');
  if (isOfMoney && (per === undefined || dimension?.includes('/'))) return;
  const message = 'Say by what the money is counted, such as money/mass';
  issues.push({ code: 'custom', path: ['dimension'], input: dimension, message });
});

export type Unit = z.infer<typeof unit>;
