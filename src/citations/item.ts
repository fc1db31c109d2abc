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

/** A source as itself. Where it names no author, its publisher stands for one. */
export function citeSource(id: string, source: Source): CitationItem {
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
    language: source.language,
  };
}

/** What the page of a fact says, in one language. */
export interface CitedFact {
  id: string;
  /** “Share of the harvest exported: 70%”. */
  title: string;
  publisher: string;
  siteName: string;
  asOf: PartialDate;
  /** Full address of the page, where the site has one. */
  url: string | undefined;
  /** Names the original source. */
  note: string;
  language: string;
}

/** A fact as a record of this site. It keeps its address, so no day of access is given. */
export function citeFact(fact: CitedFact): CitationItem {
  return {
    id: fact.id,
    type: 'webpage',
    title: toLine(fact.title),
    author: [{ literal: toLine(fact.publisher) }],
    issued: toCitationDate(fact.asOf),
    'container-title': toLine(fact.siteName),
    ...(fact.url ? { URL: fact.url } : {}),
    note: toLine(fact.note),
    language: fact.language,
  };
}

/** Reference managers read line by line, and take two blanks after two letters for the start of a field. */
export const toLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
