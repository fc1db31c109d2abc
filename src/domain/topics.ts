import { z } from 'zod';
import { localizedText } from './localized-text.ts';

/** What a figure can be about, and have a page for: its place, or what is counted there. */
export const topicParts = ['place', 'subject'] as const;
export type TopicPart = (typeof topicParts)[number];

const topicDimension = z.strictObject({
  /** What they are called together: “Species”. */
  title: localizedText,
  /** What their pages hold, for those who come to the list of them. */
  description: localizedText,
  /** Which part of a measure they are: places are those of content/places, subjects those of `subjects`. */
  of: z.enum(topicParts, {
    error: 'of must be place, for content/places, or subject, for the subjects of site.yaml',
  }),
});

/** Pages of what figures are about, one tree of addresses for each: `species: { … }` makes `/species/<id>/`. */
export const dimensions = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Name dimensions with small letters, digits and single hyphens: they are addresses',
  }),
  topicDimension,
  {
    error:
      'Name each dimension with its title, description and "of", for example:\n  species: { title: { en: Species }, description: { en: What is caught }, of: subject }',
  },
);

const stage = z.strictObject({
  /** Heading of its column: “Landed”. */
  title: localizedText,
  /** As `measure` of the tables calls it: output, reserves. */
  quantity: z.string({ error: 'Name a quantity as "measure" of the tables calls it' }),
  /** The stages that count, the one to be preferred first; any where left out. */
  stages: z.array(z.string()).min(1).optional(),
  /** Drawn hollow: it is there, but nobody has made it. */
  hollow: z.boolean().default(false),
});

/** The table at the head of each topic’s page: its share of the whole, stage by stage. */
export const profile = z.strictObject({
  /** The place whose numbers are the whole, of which the others are shares. */
  whole: z.string({ error: 'Name the place that is the whole, such as the world' }),
  stages: z
    .array(stage)
    .min(1, { error: 'Name at least one stage' })
    .max(4, { error: 'Name four stages or fewer: more do not fit beside one another' }),
});

export type TopicDimension = z.infer<typeof topicDimension>;
export type Profile = z.infer<typeof profile>;
export type ProfileStage = Profile['stages'][number];
