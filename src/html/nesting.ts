import { voidElements } from './html-events.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements before which a parser ends a paragraph. */
const blocks = setOf(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul',
);
const headings = setOf('h1 h2 h3 h4 h5 h6');
/** Elements that are nothing but what they hold. */
const phrases = setOf(
  'a abbr b bdi bdo br button cite code data datalist del dfn em i img input ins kbd label legend link mark meta meter output picture progress q s samp script select small source span strong style sub sup textarea time u var video audio track wbr',
);
const inHead = setOf('base link meta script style title');
/** Elements that may not stand within one of the same name, at whatever depth. */
const once = setOf('a button form select');
/** Elements that stand within these alone; a parser puts them right elsewhere. */
const parents: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    head: 'html',
    body: 'html',
    li: 'ul ol menu',
    caption: 'table',
    colgroup: 'table',
    col: 'colgroup',
    thead: 'table',
    tbody: 'table',
    tfoot: 'table',
    tr: 'table thead tbody tfoot',
    td: 'tr',
    th: 'tr',
    option: 'select optgroup datalist',
    optgroup: 'select',
  }).map(([name, list]) => [name, setOf(list)]),
);
/** Elements that hold nothing but these, and no text. */
const holders: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    html: 'head body',
    head: [...inHead].join(' '),
    table: 'caption colgroup thead tbody tfoot tr',
    colgroup: 'col',
    thead: 'tr',
    tbody: 'tr',
    tfoot: 'tr',
    tr: 'td th',
  }).map(([name, list]) => [name, setOf(list)]),
);
/** Of drawings, whose elements a parser takes as they are. */
const drawings = setOf(
  'svg g path rect line circle ellipse polyline polygon text tspan title desc defs clipPath use symbol linearGradient radialGradient stop pattern marker mask image a',
);

/** Whether text that is not blank may stand in the element. */
export const holdsText = (parent: string | undefined): boolean =>
  parent !== undefined && !holders.has(parent);

/**
 * Whether a parser of HTML puts the element exactly where its tag stands, ending and adding nothing: `open` are the
 * elements that it stands in, from the outermost. What is not known here is not sure.
 */
export function standsAsWritten(name: string, open: readonly string[]): boolean {
  const parent = open.at(-1);
  if (parent === undefined) return name === 'html';
  if (open.includes('svg')) return drawings.has(name) && parent !== 'title' && parent !== 'desc';
  if (name === 'svg') return holdsText(parent) && parent !== 'select';
  if (holders.has(parent)) return holders.get(parent)!.has(name);
  if (parents.has(name)) return parents.get(name)!.has(parent);
  if (parent === 'select' || parent === 'optgroup' || parent === 'option') return false;
  if (name === 'dt' || name === 'dd') return isInList(parent, open.at(-2));
  if (blocks.has(name))
    return (
      !open.includes('p') && !(headings.has(name) && headings.has(parent)) && isFirst(name, open)
    );
  return phrases.has(name) && isFirst(name, open);
}

const isFirst = (name: string, open: readonly string[]): boolean =>
  !once.has(name) || !open.includes(name);

const isInList = (parent: string, outer: string | undefined): boolean =>
  parent === 'dl' || (parent === 'div' && outer === 'dl');

/** Whether the start tag alone is the element; in a drawing where it says so. */
export const isEmpty = (name: string, isClosed: boolean, isDrawing: boolean): boolean =>
  isDrawing ? isClosed : voidElements.has(name);
