import { z } from 'zod';
import { address as addresses } from '../domain/addresses.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import { findAccessed, findPublished, readings } from '../domain/source.ts';
import { getValue, type Library } from '../library/library.ts';
import { localesOf, type Locale } from '../views/locale.ts';
import type { Locate } from './locate.ts';
import { inEachLanguage } from './words.ts';

/** Text per language code. */
export const words = z.record(z.string(), z.string());

/** Absolute where SITE_URL is set when the site is built; else a path from the root of the server. */
export const address = z.string().regex(/^(https?:\/\/|\/)/);

export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const source = z.object({
  id: z.string().describe('Stable name of the source'),
  title: z.string().describe('Its title, in its own language'),
  publisher: z.string().describe('Who published it'),
  author: z.string().optional().describe('Who wrote it, where that is not the publisher'),
  published: partialDate.optional().describe('Left out where the source states no date'),
  accessed: partialDate
    .optional()
    .describe('The day, month or year in which it was last read; left out where not recorded'),
  read: z
    .enum(readings)
    .describe(
      'How near to the publisher’s own text it was read: itself, a whole copy, a part of a copy, or what another says of it',
    ),
  readVia: words
    .optional()
    .describe('Where it was read, per language; left out for what was read at first hand'),
  readNote: z.string().optional().describe('What else is to be known of the reading'),
  url: address.optional().describe('Left out where it is not on the web'),
  licence: z.string().describe('Under which terms the source may be used'),
  record: address.describe('The record of the source on this site'),
});

export type SourceEntry = z.infer<typeof source>;

/** A source as every file names it. */
export function describeSource(id: string, locale: Locale, locate: Locate): SourceEntry {
  const own = getValue(locale.library.sources, id);
  const { title, publisher, author, read, readVia, readNote, url, licence } = own;
  return {
    id,
    title,
    publisher,
    author,
    published: findPublished(own),
    accessed: findAccessed(own),
    read,
    readVia: readVia === undefined ? undefined : viaPerLanguage(readVia, locale.library),
    readNote,
    url,
    licence,
    record: locate(locale.href(addresses.source(id))),
  };
}

/** A name is the same in every language. */
function viaPerLanguage(via: LocalizedText | string, library: Library): Record<string, string> {
  if (typeof via !== 'string') return inEachLanguage(localesOf(library), via);
  return Object.fromEntries(library.site.languages.map(({ code }) => [code, via]));
}

/** A schema for readers in other languages than ours; later versions may add fields to it. */
export function toJsonSchema(schema: z.ZodType, title: string, id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: id, title, ...rest };
}
