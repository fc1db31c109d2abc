import type { Formatter } from './format.ts';
import type { Source } from './source.ts';

/** The date of a source as a reader meets it, or the words for “no date”. */
export function sourceDate(source: Source, formatter: Formatter, noDate: string): string {
  return source.published ? formatter.date(source.published) : noDate;
}

/** Short mention in running text: “U.S. Geological Survey, 2026”. */
export function shortCitation(source: Source): string {
  return [source.publisher, source.published?.slice(0, 4)].filter(Boolean).join(', ');
}
