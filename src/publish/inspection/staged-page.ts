import { findSlip, type Slip } from './slip-words.ts';
import {
  attributeOf,
  type HtmlAttribute,
  type HtmlEvent,
  type HtmlReading,
} from '../../html/html-events.ts';

/** What the inspection looks at in one page. */
export interface StagedPage extends Omit<PageParts, 'ids'> {
  /** Path below the site’s folder, with forward slashes. */
  file: string;
  ids: ReadonlySet<string>;
}

/** What its HTML alone tells of a page. */
export interface PageParts {
  language: string;
  /** Text of its first-level heading. */
  heading: string;
  ids: readonly string[];
  /** Ids that more than one element has. */
  doubles: readonly string[];
  /** Ids by which its elements name one another. */
  names: readonly string[];
  /** What a browser has to guess at in its HTML. */
  faults: readonly string[];
  /** Its data for search engines, as text. */
  data: readonly string[];
  links: readonly string[];
  /** Of what a reader sees or hears, what is meant for programmers; code samples are left out. */
  slips: readonly Slip[];
  /** It sends its reader on to another page. */
  isRedirect: boolean;
}

const linkAttributes = new Set(['href', 'src', 'poster', 'action', 'data', 'xlink:href']);
const listAttributes = new Set(['srcset', 'imagesrcset']);
const nameAttributes = new Set(
  'aria-labelledby aria-describedby aria-controls aria-details aria-owns aria-flowto aria-errormessage aria-activedescendant for headers list form popovertarget commandfor'.split(
    ' ',
  ),
);
const spokenAttributes = new Set(['alt', 'title', 'aria-label', 'placeholder']);
const unseen = new Set(['script', 'style', 'code', 'pre', 'template']);

export const stagePage = (file: string, { ids, ...parts }: PageParts): StagedPage => ({
  file,
  ...parts,
  ids: new Set(ids),
});

/** Reads what the inspection looks at in a page. */
export function readParts({ events, faults }: HtmlReading): PageParts {
  const parts: Parts = {
    language: '',
    heading: '',
    ids: new Set(),
    doubles: [],
    names: [],
    data: [],
    links: [],
    texts: [],
    isRedirect: false,
  };
  const open: OpenElement[] = [];
  for (const event of events) {
    if (event.kind === 'open') open.push(readElement(parts, event));
    else if (event.kind === 'text') readText(parts, open, event.value);
    else open.pop();
  }
  const { ids, texts, heading, ...others } = parts;
  return {
    ...others,
    heading: heading.trim(),
    ids: [...ids],
    faults: faults.map(({ code, line }) => `is not sound HTML: ${code} (line ${line})`),
    slips: texts.flatMap((text) => findSlip(text) ?? []),
  };
}

interface Parts extends Omit<PageParts, 'ids' | 'faults' | 'slips'> {
  ids: Set<string>;
  data: string[];
  doubles: string[];
  names: string[];
  links: string[];
  texts: string[];
}

interface OpenElement {
  name: string;
  /** It holds data for search engines. */
  isData: boolean;
  /** It is the first heading that has text. */
  isHeading: boolean;
}

function readElement(parts: Parts, { name, attributes }: Opening): OpenElement {
  for (const attribute of attributes) readAttribute(parts, attribute);
  if (name === 'html') parts.language = attributeOf(attributes, 'lang') ?? '';
  if (attributeOf(attributes, 'http-equiv') === 'refresh') parts.isRedirect = true;
  const isData = attributeOf(attributes, 'type') === 'application/ld+json';
  if (isData) parts.data.push('');
  return { name, isData, isHeading: name === 'h1' && parts.heading === '' };
}

function readText(parts: Parts, open: readonly OpenElement[], value: string): void {
  const within = open.at(-1);
  if (within?.isData) parts.data.push((parts.data.pop() ?? '') + value);
  if (value.trim() === '') return;
  if (!unseen.has(within?.name ?? '')) parts.texts.push(value);
  if (open.some(({ isHeading }) => isHeading))
    parts.heading = `${parts.heading} ${value.replace(/\s+/g, ' ').trim()}`;
}

type Opening = Extract<HtmlEvent, { kind: 'open' }>;

function readAttribute(parts: Parts, { name, value }: HtmlAttribute): void {
  if (name === 'id') {
    if (parts.ids.has(value)) parts.doubles.push(value);
    parts.ids.add(value);
  }
  if (nameAttributes.has(name)) parts.names.push(...value.split(/\s+/).filter(Boolean));
  if (linkAttributes.has(name)) parts.links.push(value);
  if (listAttributes.has(name)) parts.links.push(...candidates(value));
  if (spokenAttributes.has(name)) parts.texts.push(value);
}

/** Addresses of `a.png 1x, b.png 2x`. */
const candidates = (list: string) =>
  list.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
