import { z } from 'zod';
import { localizedText } from './localized-text.ts';

/** Noun of a unit per plural category of the language (`one`, `other`, …). */
const pluralText = z.record(z.string(), z.record(z.string(), z.string()), {
  error: 'Give the noun per language and number, for example:\n  en: { one: year, other: years }',
});

/**
 * How a measured value is written.
 * `percent`: 70 → “70%”. `currency`: 400000000 → “US$400 million”; `per` adds “a kilogram”.
 * `quantity`: 3500000 → “3.5 million tonnes”. `number`: no unit is printed. `date`: a partial date.
 */
export const unit = z.discriminatedUnion(
  'style',
  [
    z.strictObject({ style: z.literal('percent'), name: localizedText }),
    z.strictObject({
      style: z.literal('currency'),
      name: localizedText,
      currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write the ISO 4217 code, such as USD' }),
      per: localizedText.optional(),
    }),
    z.strictObject({
      style: z.literal('quantity'),
      name: localizedText,
      text: pluralText,
      /** Short form for axes and narrow columns, e.g. `t`. */
      symbol: localizedText.optional(),
    }),
    z.strictObject({ style: z.literal('number'), name: localizedText }),
    z.strictObject({ style: z.literal('date'), name: localizedText }),
  ],
  { error: 'style must be one of: percent, currency, quantity, number, date' },
);

export type Unit = z.infer<typeof unit>;
