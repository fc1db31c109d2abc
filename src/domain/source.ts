import { z } from 'zod';
import { fullDate, partialDate } from './partial-date.ts';

/** Who published what, when and where, under which licence, and how it was read. */
export const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  author: z.string().min(1).optional(),
  /** Left out where the source states no date. */
  published: partialDate.optional(),
  accessed: fullDate.optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'Write a full address starting with https://' })
    .optional(),
  licence: z.string().min(1),
  /** How the text was read: in full, as a copy, through a third party. */
  read: z.string().min(1),
  confidence: z.enum(['high', 'medium', 'low'], {
    error: 'confidence must be high, medium or low',
  }),
  /** Why the confidence is not high. */
  confidenceNote: z.string().min(1).optional(),
  /** Language of the source's title and quotations. */
  language: z.string().default('en'),
});

export type Source = z.infer<typeof source>;
