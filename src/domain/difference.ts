import { z } from 'zod';
import { localizedText } from './localized-text.ts';

/** In what two figures of one measure may differ, so that both are right. */
export const differences = ['year', 'stage', 'publisher', 'basis', 'edition'] as const;

export type DifferenceKind = (typeof differences)[number];

/** Why a figure is another number than one that seems to measure the same. */
export const difference = z.strictObject({
  /** Id of the other fact, or of a dataset that has the other number. */
  from: z.string({ error: 'Name the other fact, or the dataset that has the other number' }),
  in: z.enum(differences, { error: `Say in what they differ: ${differences.join(', ')}` }),
  /** What readers should know of it, where that is not enough. */
  note: localizedText.optional(),
});

export type Difference = z.infer<typeof difference>;
