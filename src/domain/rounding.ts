import { z } from 'zod';

const form = 'Write exact, or how its numbers are rounded: { to: 1000 } or { significant: 3 }';

/** How the publisher has rounded the numbers of a column, where that is known. */
export const rounding = z.union(
  [
    z.literal('exact'),
    z.strictObject({ to: z.number().positive() }),
    z.strictObject({ significant: z.number().int().min(1).max(15) }),
  ],
  { error: form },
);

export type Rounding = z.infer<typeof rounding>;
