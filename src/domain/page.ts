import { z } from 'zod';
import { audience } from './audience.ts';
import { claims } from './claims.ts';
import { correction } from './correction.ts';
import { moment } from './moment.ts';
import { fullDate, partialDate } from './partial-date.ts';

const shared = {
  title: z
    .string({ error: 'Give the page a title' })
    .trim()
    .min(1, { error: 'The title is empty' }),
  /** One or two plain sentences for lists, search engines and link previews. */
  description: z.string({ error: 'Describe the page in a sentence' }).trim().min(1),
  /** The day from which readers have the page. */
  published: fullDate,
  /** The day on which an editor last compared it with its sources. */
  reviewed: fullDate,
  /** The day of the last change, where there was one after publication. */
  updated: fullDate.optional(),
  reviewBy: fullDate,
  /** Id of a theme in site.yaml. */
  theme: z.string({ error: 'Name a theme of site.yaml' }),
  /** Claims that the title, the description or the titles of components rest on. */
  claims,
  /** What has changed since the page was published, and why. */
  corrections: z.array(correction).default([]),
  /** A draft is for the staff until it is finished. */
  status: z
    .enum(['draft', 'published'], { error: 'status must be draft or published' })
    .default('published'),
  /** The public gets the page from then on; before, only the staff. */
  publishAt: moment.optional(),
  audience,
  /** In a translation, the digest of the text that it follows; `npm run stamp` writes it. */
  translates: z
    .string({ error: 'Write the digest in quotation marks' })
    .regex(/^[0-9a-f]{12}(-[0-9a-f]{12})?$/, { error: 'Write the digest with npm run stamp' })
    .optional(),
};

/** As its folder of the content is called. */
export type PageKind = 'briefings' | 'notes';

/** Frontmatter of `content/briefings/<slug>.mdx`. */
export const briefing = z.strictObject({
  ...shared,
  /** Position in lists; lower comes first. */
  order: z.number().int().default(100),
});

/** Frontmatter of `content/notes/<slug>.mdx`. */
export const note = z.strictObject({
  ...shared,
  /** When that happened of which the note tells, as exactly as it is known. */
  event: partialDate,
});

export type Briefing = z.infer<typeof briefing>;
export type Note = z.infer<typeof note>;

/** The day from which a page says what it says: of its last change or correction, else of its publication. */
export const findChanged = ({
  published,
  updated = published,
  corrections,
}: Pick<Briefing, 'published' | 'updated' | 'corrections'>): string =>
  [published, updated, ...corrections.map(({ date }) => date)].sort().at(-1) ?? published;
