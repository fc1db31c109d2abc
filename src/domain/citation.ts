import type { Formatter } from './format.ts';
import { findPublished, type Source } from './source.ts';

/** The date of a source as a reader meets it, or the words for “no date”. */
export function sourceDate(source: Source, formatter: Formatter, noDate: string): string {
  const published = findPublished(source);
  return published ? formatter.date(published) : noDate;
}

/** Short mention in running text: “U.S. Geological Survey, 2026”. */
export function shortCitation(source: Source): string {
  return [source.publisher, findPublished(source)?.slice(0, 4)].filter(Boolean).join(', ');
}
