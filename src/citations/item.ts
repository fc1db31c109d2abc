import type { PartialDate } from '../domain/partial-date.ts';
import { findAccessed, findPublished, type Source } from '../domain/source.ts';

/** A date in CSL-JSON: year, month and day, as far as they are known. */
export interface CitationDate {
  'date-parts': [number[]];
}

/** What is cited, in the words of CSL-JSON; authors are named as they name themselves. */
export interface CitationItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  author: { literal: string }[];
  issued?: CitationDate;
  accessed?: CitationDate;
  /** When it was first there, where it has changed since. */
  'original-date'?: CitationDate;
  publisher?: string;
  /** The site that a page belongs to. */
  'container-title'?: string;
  URL?: string;
  note?: string;
  language?: string;
}

export function toCitationDate(date: PartialDate): CitationDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** A source as itself. Where it names no author, its publisher stands for one; `note` says how it was read. */
export function citeSource(id: string, source: Source, note?: string): CitationItem {
  const published = findPublished(source);
  const accessed = findAccessed(source);
  return {
    id,
    type: source.url ? 'webpage' : 'report',
    title: toLine(source.title),
    author: (source.author ?? source.publisher)
      .split(';')
      .map((name) => ({ literal: toLine(name) })),
    ...(published ? { issued: toCitationDate(published) } : {}),
    ...(accessed ? { accessed: toCitationDate(accessed) } : {}),
    publisher: toLine(source.publisher),
    ...(source.url ? { URL: source.url } : {}),
    ...(note ? { note: toLine(note) } : {}),
    language: source.language,
  };
}

/** What the page of a fact says, in one language. */
export interface CitedFact {
  id: string;
  /** “Share of the harvest exported: 70% (as of 2024)”: the day of the record is another one. */
  title: string;
  publisher: string;
  siteName: string;
  /** The days on which the record was first published, where that is known, and last changed. */
  published: PartialDate | undefined;
  changed: PartialDate;
  /** Full address of the page, where the site has one. */
  url: string | undefined;
  /** Names the original source, and says since when the record stands. */
  note: string;
  language: string;
}

/** A fact as a record of this site, dated by its last change: that is what is cited. It keeps its address, so no day of access is given. */
export function citeFact(fact: CitedFact): CitationItem {
  return {
    id: fact.id,
    type: 'webpage',
    title: toLine(fact.title),
    author: [{ literal: toLine(fact.publisher) }],
    issued: toCitationDate(fact.changed),
    ...(fact.published && fact.published !== fact.changed
      ? { 'original-date': toCitationDate(fact.published) }
      : {}),
    'container-title': toLine(fact.siteName),
    ...(fact.url ? { URL: fact.url } : {}),
    note: toLine(fact.note),
    language: fact.language,
  };
}

/** Reference managers read line by line, and take two blanks after two letters for the start of a field. */
export const toLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
