import { z } from 'zod';
import { address as addresses } from '../domain/addresses.ts';
import { findPublished } from '../domain/source.ts';
import { getValue } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import type { Locate } from './locate.ts';

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
  url: address.optional().describe('Left out where it is not on the web'),
  licence: z.string().describe('Under which terms the source may be used'),
  record: address.describe('The record of the source on this site'),
});

export type SourceEntry = z.infer<typeof source>;

/** A source as every file names it. */
export function describeSource(id: string, locale: Locale, locate: Locate): SourceEntry {
  const own = getValue(locale.library.sources, id);
  const { title, publisher, author, url, licence } = own;
  const record = locate(locale.href(addresses.source(id)));
  return { id, title, publisher, author, published: findPublished(own), url, licence, record };
}

/** A schema for readers in other languages than ours; later versions may add fields to it. */
export function toJsonSchema(schema: z.ZodType, title: string, id: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: id, title, ...rest };
}
