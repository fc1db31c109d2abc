import { localeOf } from '../domain/format.ts';
import type { CitationDate, CitationItem } from './item.ts';

/** What a language adds to the style: its months, and its words for what is missing. */
export interface ApaWords {
  language: string;
  /** “n.d.” */
  noDate: string;
  /** “Retrieved {date}, from {url}”, for a page that names no date of its own. */
  retrieved: string;
}

/** A reference in APA style; the title is set in italics. */
export interface ApaReference {
  lead: string;
  title: string;
  tail: string;
}

/**
 * “Author. (2025, October). *Title*. Publisher. https://…”, after the seventh edition of the APA
 * manual. Authors are organisations or names as written; none is turned round or shortened.
 */
export function formatApa(item: CitationItem, words: ApaWords): ApaReference {
  const authors = item.author.map(({ literal }) => literal);
  const publisher = item.publisher ?? item['container-title'];
  const date = item.issued ? formatDate(item.issued, words.language) : words.noDate;
  const tail = [
    closeSentence(item.title).slice(item.title.length),
    ...(publisher && !authors.includes(publisher) ? [closeSentence(publisher)] : []),
    ...(item.URL ? [formatAddress(item, item.URL, words)] : []),
  ];
  return {
    lead: `${closeSentence(joinAuthors(authors))} (${date}). `,
    title: item.title,
    tail: tail.join(' ').trimEnd(),
  };
}

/** The reference in one line, without italics. */
export function formatApaText(item: CitationItem, words: ApaWords): string {
  const { lead, title, tail } = formatApa(item, words);
  return lead + title + tail;
}

function joinAuthors(authors: readonly string[]): string {
  const [last = '', ...rest] = authors.toReversed();
  if (rest.length === 0) return last;
  return `${rest.toReversed().join(', ')}${rest.length > 1 ? ',' : ''} & ${last}`;
}

/** The day of reading matters only where the page itself names none. */
function formatAddress(item: CitationItem, url: string, words: ApaWords): string {
  if (item.issued || !item.accessed) return url;
  const [[year = 0, month, day]] = item.accessed['date-parts'];
  const style = {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  } as const;
  const date = new Intl.DateTimeFormat(localeOf(words.language), style).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
  return words.retrieved.replace('{date}', date).replace('{url}', () => url);
}

/** “2025”, “2025, October”, “2025, October 26”. */
function formatDate({ 'date-parts': [[year = 0, month, day]] }: CitationDate, language: string) {
  if (!month) return String(year);
  const style = { month: 'long', timeZone: 'UTC', day: day ? 'numeric' : undefined } as const;
  const calendar = new Intl.DateTimeFormat(localeOf(language), style);
  return `${year}, ${calendar.format(Date.UTC(year, month - 1, day ?? 1))}`;
}

const closeSentence = (text: string) => (/[.?!…]["”’»)]?$/.test(text) ? text : `${text}.`);
