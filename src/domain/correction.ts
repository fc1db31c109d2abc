import { z } from 'zod';
import { fullDate, isPartialDate } from './partial-date.ts';

export const correctionKinds = ['correction', 'revision', 'minor'] as const;

const value = z
  .union([z.number(), z.string()], { error: 'Write the value as in the ledger' })
  .refine((value) => typeof value === 'number' || isPartialDate(value), {
    error: 'Write the value as a plain number (3500000) or a date (2025-10-26)',
  });

/** A change that readers of a published page are told about. */
export const correction = z
  .strictObject({
    /** `correction`: we were wrong; `revision`: the source has changed; `minor`: the sense is the same. */
    kind: z.enum(correctionKinds, { error: `kind must be one of: ${correctionKinds.join(', ')}` }),
    date: fullDate,
    /** What changed and why, in a sentence or two. */
    what: z.string({ error: 'Say what changed and why' }).trim().min(1),
    /** Id of the fact whose value changed. */
    fact: z.string().optional(),
    /** Values in the fact’s unit, unscaled. */
    old: value.optional(),
    new: value.optional(),
  })
  .check(({ value, issues }) => {
    for (const key of ['old', 'new'] as const) {
      if (value.fact === undefined || value[key] !== undefined) continue;
      const message = 'A correction of a fact gives its old and its new value';
      issues.push({ code: 'custom', path: [key], input: undefined, message });
    }
  });

export type Correction = z.infer<typeof correction>;
