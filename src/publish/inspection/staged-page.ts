import { findSlip, type Slip } from './slip-words.ts';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

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

export function readParts(html: string): PageParts {
  const page = {
    language: '',
    heading: '',
    ids: new Set<string>(),
    doubles: [] as string[],
    names: [] as string[],
    faults: [] as string[],
    data: [] as string[],
    links: [] as string[],
    texts: [] as string[],
    isRedirect: false,
  };
  const onParseError = ({ code, startLine }: { code: string; startLine: number }) => {
    page.faults.push(`is not sound HTML: ${code} (line ${startLine})`);
  };
  for (const element of elementsOf(parse(html, { onParseError }))) {
    for (const { name, prefix, value } of element.attrs)
      readAttribute(page, prefix ? `${prefix}:${name}` : name, value);
    if (element.tagName === 'html') page.language = attribute(element, 'lang');
    if (element.tagName === 'h1') page.heading ||= textOf(element);
    if (attribute(element, 'http-equiv') === 'refresh') page.isRedirect = true;
    if (attribute(element, 'type') === 'application/ld+json') page.data.push(wholeText(element));
    if (!unseen.has(element.tagName)) page.texts.push(...ownTexts(element));
  }
  const { ids, texts, ...parts } = page;
  return { ...parts, ids: [...ids], slips: texts.flatMap((text) => findSlip(text) ?? []) };
}

interface Parts {
  ids: Set<string>;
  doubles: string[];
  names: string[];
  links: string[];
  texts: string[];
}

function readAttribute(page: Parts, name: string, value: string): void {
  if (name === 'id') {
    if (page.ids.has(value)) page.doubles.push(value);
    page.ids.add(value);
  }
  if (nameAttributes.has(name)) page.names.push(...value.split(/\s+/).filter(Boolean));
  if (linkAttributes.has(name)) page.links.push(value);
  if (listAttributes.has(name)) page.links.push(...candidates(value));
  if (spokenAttributes.has(name)) page.texts.push(value);
}

/** Addresses of `a.png 1x, b.png 2x`. */
const candidates = (list: string) =>
  list.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

function* elementsOf(root: Tree.ParentNode): Generator<Tree.Element> {
  // A stack of our own: pages may be deeper than the one of the language.
  const open: Tree.ChildNode[] = root.childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index--)
      open.push(node.childNodes[index]!);
  }
}

const ownTexts = (element: Tree.Element) =>
  element.childNodes.flatMap((node) =>
    'value' in node && node.value.trim() !== '' ? [node.value] : [],
  );

const wholeText = ({ childNodes }: Tree.Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

const textOf = (element: Tree.Element): string =>
  [element, ...elementsOf(element)].flatMap(ownTexts).join(' ').replace(/\s+/g, ' ').trim();
