import { slug } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { ownBeginnings, pageIds } from '../domain/page-ids.ts';
import { attributesOf, plainText, walk, walkText } from './tree.ts';

/**
 * The ids of one page that come from editors’ words, by the nodes that have them: its headings, callouts and
 * footnotes. No two of them are the same, and none is one that the page itself has.
 */
export type PartIds = ReadonlyMap<Nodes, string>;

/** `taken` are ids that the page itself has. */
export function nameParts(tree: Root, taken: readonly string[] = pageIds.article): PartIds {
  const ids = new Map<Nodes, string>();
  const choose = createChooser(taken);
  const name = (node: Nodes): void => {
    const part = readPart(node);
    if (part) ids.set(node, choose(part));
  };
  // Where notes stand in the source changes no address: what they hold is named last.
  for (const note of walkText(tree, name)) walk(note, name);
  return ids;
}

interface Part {
  /** Nothing of a heading, whose id begins like none of the site’s own. */
  beginning?: (typeof ownBeginnings)[number];
  words: string;
}

function readPart(node: Nodes): Part | undefined {
  if (node.type === 'heading') return { words: plainText(node) };
  if (node.type === 'footnoteDefinition') return { beginning: 'fn-', words: node.identifier };
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Callout') return undefined;
  return { beginning: 'callout-', words: attributesOf(node)['title'] ?? '' };
}

/** Chooses ids one after the other: the words as a slug, with a number behind where that is taken. */
function createChooser(taken: readonly string[]): (part: Part) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  const isOwn = (id: string) => ownBeginnings.some((beginning) => id.startsWith(beginning));
  const stemOf = ({ beginning, words }: Part): string => {
    if (beginning) return `${beginning}${slug(words) || 'part'}`;
    const id = slug(words) || 'section';
    // “Chart” is free for one heading alone: the second would be “chart-1”, as of a chart named “1”.
    return isOwn(id) || (used.has(id) && isOwn(`${id}-`)) ? `section-${id}` : id;
  };
  return (part) => {
    const stem = stemOf(part);
    for (let count = counts.get(stem) ?? 0; ; count++) {
      const id = count === 0 ? stem : `${stem}-${count}`;
      if (used.has(id) || (!part.beginning && isOwn(id))) continue;
      counts.set(stem, count + 1);
      used.add(id);
      return id;
    }
  };
}
