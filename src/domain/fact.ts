import { z } from 'zod';
import { audience } from './audience.ts';
import { derivation, type Derivation } from './derivation.ts';
import { difference } from './difference.ts';
import { localizedText } from './localized-text.ts';
import { measure, type Measure } from './measure.ts';
import { fullDate, isPartialDate, partialDate } from './partial-date.ts';
import { qualifiers } from './qualifier.ts';

const valueForm = 'Write the value as a plain number (3500000) or a date (2025-10-26)';

/** A value, typed in or taken from data; a record gives one of the two. */
const given = {
  /** A figure typed in from its source. */
  value: z
    .union([z.number(), z.string()], { error: valueForm })
    .refine((value) => typeof value === 'number' || isPartialDate(value), { error: valueForm })
    .optional(),
  /** A cell of a dataset or an operation over rows, so that the figure cannot drift from them. */
  from: derivation.optional(),
};

/** Who states a value, where and of when; the same for a fact and for each estimate beside it. */
const provenance = {
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
};

/** What is measured and by whom: all elements or four, mined or refined. Tells estimates apart. */
const definition = localizedText;

const estimate = z
  .strictObject({ definition, measure: measure.optional(), ...given, ...provenance })
  .check(({ value, issues }) => {
    issues.push(...findValueIssues(value));
  });

/** The fact’s own value is the preferred one; the others stand beside it, in the same unit. */
const contested = z.strictObject({
  definition,
  /** Why the fact’s own value is preferred. */
  reason: localizedText,
  others: z.array(estimate).min(1, { error: 'Give at least one other estimate' }),
});

const shared = {
  /** What is measured, of what, where: “Share of the harvest exported, whole country”. */
  label: localizedText,
  /** Id of a unit in content/units. */
  unit: z.string({ error: 'Name a unit of content/units, such as percent' }),
  ...provenance,
  /** What it measures, as data; of a fact from a table, what the table does not say. */
  measure: measure.optional(),
  /** Figures of the same measure that are not the same number, and why they are both right. */
  differs: z.array(difference).default([]),
  theme: z.string({ error: 'Name a theme of site.yaml' }),
  reviewBy: fullDate,
  /** What the figure does not say. */
  caveat: localizedText.optional(),
  /** Ids under which it was published before; their addresses lead here. */
  formerly: z.array(z.string()).default([]),
  /** No page may show it any longer; its record stays where links expect it. */
  withdrawn: z.strictObject({ date: fullDate, reason: localizedText }).optional(),
  audience,
};

/** One figure or dated claim with its provenance. Values are in the unit as named, unscaled. */
export const fact = z
  .strictObject({ ...shared, ...given, contested: contested.optional() })
  .check(({ value, issues }) => {
    issues.push(...findValueIssues(value));
  });

export type FactRecord = z.infer<typeof fact>;

type Provenance = z.infer<z.ZodObject<typeof provenance>>;

/** Where a resolved value comes from. */
interface Resolved {
  value: number | string;
  /** Set where the value is read from a cell or computed over rows. */
  from?: Derivation;
}

export type Estimate = Provenance &
  Resolved & { definition: z.infer<typeof definition>; measure?: Measure | undefined };

/** A fact whose value has been resolved, whether typed in or read from data. */
export type Fact = z.infer<z.ZodObject<typeof shared>> &
  Resolved & {
    id: string;
    contested?: Omit<z.infer<typeof contested>, 'others'> & { others: Estimate[] };
  };

function findValueIssues({ value, from }: { value?: unknown; from?: unknown }) {
  if ((value === undefined) !== (from === undefined)) return [];
  const message = 'Give either value, or from with a cell of a dataset';
  return [{ code: 'custom' as const, path: ['value'], input: value, message }];
}
