import { z } from 'zod';
import { derivation, type Derivation } from './derivation.ts';
import { localizedText } from './localized-text.ts';
import { fullDate, isPartialDate, partialDate } from './partial-date.ts';

export const qualifiers = ['about', 'up-to', 'more-than', 'less-than', 'at-least'] as const;

const valueForm = 'Write the value as a plain number (3500000) or a date (2025-10-26)';

const shared = {
  /** What is measured, of what, where: “Share of the harvest exported, whole country”. */
  label: localizedText,
  /** Id of a unit in content/units. */
  unit: z.string({ error: 'Name a unit of content/units, such as percent' }),
  /** The value is a bound or approximation: “up to 10 years”. */
  qualifier: z
    .enum(qualifiers, { error: `qualifier must be one of: ${qualifiers.join(', ')}` })
    .optional(),
  /** What date the value speaks of. */
  asOf: partialDate,
  /** Id of a source in content/sources. */
  source: z.string({ error: 'Name a source of content/sources' }),
  /** Where in the source: page, table, section. */
  where: z.string().min(1, { error: 'Say where in the source the figure stands' }),
  /** The source’s own words, verbatim. */
  quote: z.string().min(1).optional(),
  /** Who is quoted, where the source reports someone else. */
  attributedTo: z.string().min(1).optional(),
  theme: z.string({ error: 'Name a theme of site.yaml' }),
  reviewBy: fullDate,
  /** What the figure does not say. */
  caveat: localizedText.optional(),
};

/** One figure or dated claim with its provenance. Values are in the unit as named, unscaled. */
export const fact = z
  .strictObject({
    ...shared,
    /** A figure typed in from its source. */
    value: z
      .union([z.number(), z.string()], { error: valueForm })
      .refine((value) => typeof value === 'number' || isPartialDate(value), { error: valueForm })
      .optional(),
    /** A cell of a dataset or an operation over rows, so that the figure cannot drift from them. */
    from: derivation.optional(),
  })
  .check(({ value: { value, from }, issues }) => {
    if ((value === undefined) !== (from === undefined)) return;
    const message = 'Give either value, or from with a cell of a dataset';
    issues.push({ code: 'custom', path: ['value'], input: value, message });
  });

export type FactRecord = z.infer<typeof fact>;

/** A fact whose value has been resolved, whether typed in or read from data. */
export type Fact = z.infer<z.ZodObject<typeof shared>> & {
  id: string;
  value: number | string;
  /** Set where the value is read or computed from a dataset. */
  dataset?: string;
  /** Set where the value is computed. */
  derivation?: Derivation;
};
