import { z } from 'zod';
import { audience } from './audience.ts';
import { localizedText } from './localized-text.ts';

/** A term explained once and linked wherever it is used. */
export const glossaryTerm = z.strictObject({
  term: localizedText,
  definition: localizedText,
  /** Other words readers use for it, per language. */
  aliases: z.record(z.string(), z.array(z.string())).default({}),
  source: z.string().optional(),
  audience,
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
