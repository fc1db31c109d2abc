import { findAccessed, type Source } from '../domain/source.ts';
import type { Locale } from './locale.ts';

/** “Read in a copy, November 2026”: how and when, as far as that was recorded. */
export function sayReading(source: Source, { formatter, strings }: Locale): string {
  const accessed = findAccessed(source);
  return [strings.sources.readings[source.read], accessed && formatter.date(accessed)]
    .filter(Boolean)
    .join(', ');
}

/** The same with what it was read through, which goes without saying at first hand. */
export function sayWholeReading(source: Source, locale: Locale): string {
  const { readVia } = source;
  const reading = sayReading(source, locale);
  return readVia === undefined ? reading : `${reading}: ${locale.text(readVia)}`;
}
