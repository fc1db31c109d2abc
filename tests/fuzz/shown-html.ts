import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { components } from '../../src/domain/vocabulary.ts';
import type { Segment } from '../../src/markup/segments.ts';
import { findForbiddenHtml } from '../support/published-html.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** What no page may get from a note, as the serialiser wrote it and as a browser reads it. */
export function findHarm(segments: readonly Segment[]): string[] {
  const html = joinHtml(segments);
  return [
    ...findForbiddenHtml(html),
    ...parseFragment(html).childNodes.flatMap(findHarmIn),
    ...findUnknown(segments),
  ];
}

/** Ids that two parts of the page have, its callouts among them. */
export function findDoubles(segments: readonly Segment[]): string[] {
  const ids = [...idsIn(parseFragment(joinHtml(segments)).childNodes), ...fragmentsOf(segments)];
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} twice`);
}

const idsIn = (nodes: readonly HtmlNode[]): string[] =>
  nodes.flatMap((node) => {
    if (!('attrs' in node)) return [];
    const own = node.attrs.filter(({ name }) => name === 'id').map(({ value }) => value);
    return [...own, ...idsIn(node.childNodes)];
  });

const fragmentsOf = (segments: readonly Segment[]): string[] =>
  segments.flatMap((segment) => {
    if ('html' in segment) return [];
    return [...(segment.fragment ? [segment.fragment] : []), ...fragmentsOf(segment.children)];
  });

/** Components themselves are not ours to judge here: they print attributes as text. */
const joinHtml = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => ('html' in segment ? segment.html : joinHtml(segment.children)))
    .join('');

const runs = new Set(
  'script style iframe object embed svg math form base link meta template button noscript'.split(
    ' ',
  ),
);

function findHarmIn(node: HtmlNode): string[] {
  if (node.nodeName === '#comment') return ['a comment'];
  if (!('attrs' in node)) return [];
  const attributes = node.attrs.filter(
    ({ name, value }) =>
      /^(on|style$|srcdoc$|form)/.test(name) ||
      // oxlint-disable-next-line no-control-regex
      /^[\u0000-\u0020]*(javascript|data|vbscript|file):/i.test(value.replace(/[\t\n\r]/g, '')),
  );
  return [
    ...(runs.has(node.tagName) ? [node.tagName] : []),
    ...attributes.map(({ name, value }) => `${name}="${value}"`),
    ...node.childNodes.flatMap(findHarmIn),
  ];
}

const findUnknown = (segments: readonly Segment[]): string[] =>
  segments.flatMap((segment) => {
    if ('html' in segment) return [];
    const known = Object.hasOwn(components, segment.component)
      ? components[segment.component]?.attributes
      : undefined;
    const names = Object.keys(segment.attributes).filter(
      (name) => !Object.hasOwn(known ?? {}, name),
    );
    return [...(known ? [] : [segment.component]), ...names, ...findUnknown(segment.children)];
  });
