import { attributeOf, type HtmlAttribute, type HtmlEvent } from '../html/html-events.ts';
import type { PageHeading } from './word-index/index-files.ts';
import { Prose } from './prose.ts';
import { collectionCode, collections } from './words/collection.ts';

/** A page, or a part of one that is found by itself, as it is searched. */
export interface ExtractedPage {
  /** Path below the site’s base. */
  url: string;
  /** Code of its collection. */
  code: string;
  title: string;
  content: string;
  /** When it is of, as an ISO date and as readers see it. */
  date?: string;
  detail?: string;
  /** Ids of its kind, theme, places and subjects, by the name of the filter. */
  filters: Record<string, string[]>;
  headings: PageHeading[];
}

/** The marks of pages, as Pagefind has them, and two of ours. */
const marks = {
  body: 'data-pagefind-body',
  ignore: 'data-pagefind-ignore',
  meta: 'data-pagefind-meta',
  filter: 'data-pagefind-filter',
  collection: 'data-search-collection',
  record: 'data-search-record',
};

/** Nobody looks for what these hold. */
const unsearched = new Set(
  'head style script noscript label form svg footer nav iframe template'.split(' '),
);
const sentences = new Set('h1 h2 h3 h4 h5 h6 p td div ul li article section'.split(' '));
/** Elements within a sentence; any other stands apart from what is before and behind it. */
const phrases = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Of these, some may touch the next element without being one word with it. */
const loose = new Set(['span', 'time']);
/** A loose one that ends where these do stands in their midst. */
const tight = new Set('a b em strong sup q cite'.split(' '));
const isHeading = /^h[1-6]$/;

/**
 * The page at `file`, a path below the site’s folder, and the parts of it that are found by themselves; nothing where
 * it is not to be found.
 */
export function extractPages(file: string, events: readonly HtmlEvent[]): ExtractedPage[] {
  const url = `/${file.replace(/index\.html$/, '')}`;
  let language = 'unknown';
  for (const [at, event] of events.entries()) {
    if (event.kind !== 'open') continue;
    if (event.name === 'html') language = attributeOf(event.attributes, 'lang') ?? language;
    if (attributeOf(event.attributes, marks.body) === undefined) continue;
    const body = events.slice(at, endOf(events, at));
    const named = attributeOf(event.attributes, marks.collection);
    const collection = collections.find((name) => name === named) ?? 'pages';
    return [
      { url, code: collectionCode(language, collection), ...readBody(body, url) },
      ...readRecords(body, url, collectionCode(language, 'records')),
    ];
  }
  return [];
}

/** Where the element ends that opens at `start`. */
function endOf(events: readonly HtmlEvent[], start: number): number {
  let depth = 0;
  for (let at = start; at < events.length; at++) {
    const { kind } = events[at]!;
    if (kind === 'open') depth++;
    if (kind === 'close' && --depth === 0) return at + 1;
  }
  return events.length;
}

function readBody(body: readonly HtmlEvent[], url: string): Omit<ExtractedPage, 'url' | 'code'> {
  const prose = new Prose();
  const headings: OpenHeading[] = [];
  const filters: ExtractedPage['filters'] = {};
  const meta = new Map<string, string>();
  let open: OpenHeading | undefined;
  for (let at = 0; at < body.length; at++) {
    const event = body[at]!;
    if (event.kind === 'text') {
      prose.add(event.value);
      open?.prose.add(event.value);
    } else if (event.kind === 'open') {
      readMarks(event.attributes, filters, meta);
      if (isUnsearched(event.name, event.attributes)) {
        prose.part();
        at = endOf(body, at) - 1;
        continue;
      }
      if (!phrases.has(event.name)) prose.part();
      if (isHeading.test(event.name)) headings.push((open = openHeading(event, prose.length)));
    } else {
      if (isHeading.test(event.name)) open = undefined;
      if (sentences.has(event.name)) prose.endSentence();
      else if (!phrases.has(event.name) || (loose.has(event.name) && standsApart(body[at + 1])))
        prose.part();
    }
  }
  const date = meta.get('date');
  const detail = meta.get('detail');
  return {
    title: headings.find(({ name, prose: { text } }) => name === 'h1' && text)?.prose.text ?? url,
    content: prose.text,
    ...(date && { date }),
    ...(detail && { detail }),
    filters,
    headings: headings.flatMap(({ id, prose: { text }, location }) =>
      id && text ? { id, text, location } : [],
    ),
  };
}

interface OpenHeading {
  name: string;
  id: string | undefined;
  prose: Prose;
  location: number;
}

const openHeading = (
  { name, attributes }: Extract<HtmlEvent, { kind: 'open' }>,
  location: number,
): OpenHeading => ({ name, id: attributeOf(attributes, 'id'), prose: new Prose(), location });

const isUnsearched = (name: string, attributes: readonly HtmlAttribute[]): boolean =>
  unsearched.has(name) || attributeOf(attributes, marks.ignore) !== undefined;

/** Before what stands beside the part that has ended, and not around it. */
const standsApart = (next: HtmlEvent | undefined): boolean =>
  next?.kind === 'open' || (next?.kind === 'close' && !tight.has(next.name));

/** `place:VNM`, `date:2026-01-01` */
function readMarks(
  attributes: readonly HtmlAttribute[],
  filters: ExtractedPage['filters'],
  meta: Map<string, string>,
): void {
  for (const { name, value } of attributes) {
    if (name !== marks.filter && name !== marks.meta) continue;
    const [key = '', ...rest] = value.split(':');
    if (name === marks.meta) meta.set(key, rest.join(':'));
    else (filters[key] ??= []).push(rest.join(':'));
  }
}

/** Elements of the page that are marked as records; the mark says what they are called. */
function readRecords(body: readonly HtmlEvent[], url: string, code: string): ExtractedPage[] {
  const records: ExtractedPage[] = [];
  for (let at = 0; at < body.length; at++) {
    const event = body[at]!;
    const title = event.kind === 'open' ? attributeOf(event.attributes, marks.record) : undefined;
    if (title === undefined) continue;
    const end = endOf(body, at);
    const { id, content } = readRecord(body.slice(at, end));
    const filters = { kind: ['reference'] };
    records.push({ url: `${url}#${id}`, code, title, content, filters, headings: [] });
    at = end - 1;
  }
  return records;
}

/** The first id of a record, and its texts but for those that the search leaves out. */
function readRecord(events: readonly HtmlEvent[]): { id: string; content: string } {
  const prose = new Prose();
  let id: string | undefined;
  let ignoredTo = 0;
  for (const [at, event] of events.entries()) {
    if (event.kind === 'open') {
      id ??= attributeOf(event.attributes, 'id');
      if (at >= ignoredTo && attributeOf(event.attributes, marks.ignore) !== undefined)
        ignoredTo = endOf(events, at);
    }
    if (event.kind !== 'text' || at < ignoredTo) continue;
    prose.part();
    prose.add(event.value);
  }
  return { id: id ?? '', content: prose.text };
}
