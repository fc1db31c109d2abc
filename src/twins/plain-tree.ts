import type { Definition, Image, Link, Nodes, Root, RootContent } from 'mdast';
import { isComponentName } from '../domain/vocabulary.ts';
import { address } from '../domain/addresses.ts';
import type { Page } from '../library/library.ts';
import { locatePicture } from '../library/pictures.ts';
import { attributesOf, isComponentNode, walk } from '../markup/tree.ts';
import { createHref } from '../views/locale.ts';
import { linkTo } from '../views/part-link.ts';
import { plainComponents } from './components.ts';
import type { Twin } from './twin-context.ts';

/**
 * A part of a page’s guarded tree without components: all of it is what Markdown has a way to write. What editors call
 * their links and notes is shown on no page, and stands in no twin: links have their addresses, notes are numbered.
 */
export function makePlain(part: Root, page: Page, twin: Twin): RootContent[] {
  const names = readNames(page.tree);
  const plain = (node: RootContent): RootContent[] => {
    const children = 'children' in node ? node.children.flatMap(plain) : [];
    if (isComponentNode(node)) {
      const name = node.name ?? '';
      if (!isComponentName(name)) throw new Error(`<${name}> has no plain form`);
      return plainComponents[name](attributesOf(node), children, twin);
    }
    if (node.type === 'definition') return [];
    const named = resolveNames(node, names);
    return [withAddress(setChildren(named, children), page, twin)];
  };
  return part.children.flatMap(plain);
}

interface Names {
  links: ReadonlyMap<string, Definition>;
  notes: ReadonlyMap<string, string>;
}

/** What references mean, by the names that editors have given. */
function readNames(tree: Root): Names {
  const links = new Map<string, Definition>();
  const notes = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
      notes.set(node.identifier, `note-${notes.size + 1}`);
  });
  return { links, notes };
}

function resolveNames(node: RootContent, { links, notes }: Names): RootContent {
  switch (node.type) {
    case 'linkReference': {
      const url = links.get(node.identifier)?.url ?? '';
      return { type: 'link', url, children: node.children } satisfies Link;
    }
    case 'imageReference': {
      const url = links.get(node.identifier)?.url ?? '';
      return { type: 'image', url, alt: node.alt } satisfies Image;
    }
    case 'footnoteReference':
    case 'footnoteDefinition': {
      const identifier = notes.get(node.identifier) ?? '';
      return { ...node, identifier, label: identifier };
    }
    default:
      return node;
  }
}

/** What may stand in a node may also stand there when it is plain. */
const setChildren = (node: RootContent, children: RootContent[]): RootContent =>
  'children' in node ? ({ ...node, children } as RootContent) : node;

/** A link or picture with the address that it has where the twin is read. */
function withAddress(node: RootContent, page: Page, { context, locate }: Twin): RootContent {
  if (node.type === 'link' && node.url.startsWith('/'))
    return { ...node, url: locate(linkTo(node.url, context)) };
  if (node.type !== 'image') return node;
  const { path } = locatePicture(context.library, page, node.url);
  const url = locate(createHref(address.picture(path), undefined));
  return { ...node, url, alt: context.text(node.alt ?? '') };
}

/** Notes of the text stand at its end, with those of figures and sources. */
export const isNote = (node: Nodes): boolean => node.type === 'footnoteDefinition';
