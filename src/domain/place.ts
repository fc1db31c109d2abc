import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { placePigments, type PlaceColour } from './pigment.ts';

const colours = Object.keys(placePigments) as PlaceColour[];

/** An economy or region data may name by its code; `tile` puts it on the tile map (0-based grid). */
export const place = z.strictObject({
  name: localizedText,
  /** Short form for narrow labels. */
  short: localizedText.optional(),
  /** Other names readers use for it, per language. */
  aliases: z.record(z.string(), z.array(z.string())).optional(),
  /** It is several economies together, or all of them: no one of them in an order of size. */
  extent: z.enum(['group', 'world'], { error: 'extent must be group or world' }).optional(),
  /** Codes of the places that a group is made of. */
  members: z.array(z.string()).min(1).optional(),
  /** Its pigment in every chart, and that of the members of a group; whoever has none is graphite. */
  colour: z.enum(colours, { error: `colour must be one of: ${colours.join(', ')}` }).optional(),
  tile: z
    .strictObject({
      column: z.number().int().nonnegative(),
      row: z.number().int().nonnegative(),
      size: z.number().int().min(1).max(3).default(1),
    })
    .optional(),
});

export type Place = z.infer<typeof place>;
