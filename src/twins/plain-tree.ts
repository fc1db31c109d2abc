import type { Nodes, Root, RootContent } from 'mdast';
import { isComponentName } from '../domain/vocabulary.ts';
import { address } from '../domain/addresses.ts';
import type { Page } from '../library/library.ts';
import { locatePicture } from '../library/pictures.ts';
import { attributesOf, isComponentNode } from '../markup/tree.ts';
import { createHref } from '../views/locale.ts';
import { linkTo } from '../views/part-link.ts';
import { plainComponents, type Twin } from './components.ts';

/** Editors name their notes as they like: none of them is one of ours. */
const ownNote = (identifier: string): string => `note-${identifier}`;

/** A guarded tree without components: all of it is what Markdown has a way to write. */
export const makePlain = (tree: Root, page: Page, twin: Twin): RootContent[] =>
  tree.children.flatMap((node) => plainNode(node, page, twin));

function plainNode(node: RootContent, page: Page, twin: Twin): RootContent[] {
  const children =
    'children' in node ? node.children.flatMap((child) => plainNode(child, page, twin)) : [];
  if (isComponentNode(node)) {
    const name = node.name ?? '';
    if (!isComponentName(name)) throw new Error(`<${name}> has no plain form`);
    return plainComponents[name](attributesOf(node), children, twin);
  }
  const plain = 'children' in node ? withChildren(node, children) : node;
  return [withAddresses(plain, page, twin)];
}

/** What may stand in a node may also stand there when it is plain. */
const withChildren = (node: RootContent & { children: unknown[] }, children: RootContent[]) =>
  ({ ...node, children }) as RootContent;

/** Links and pictures with the addresses that they have where the twin is read, and notes with names of their own. */
function withAddresses(node: RootContent, page: Page, { context, locate }: Twin): RootContent {
  switch (node.type) {
    case 'link':
    case 'definition':
      return node.url.startsWith('/') ? { ...node, url: locate(linkTo(node.url, context)) } : node;
    case 'image': {
      const { path } = locatePicture(context.library, page, node.url);
      const url = locate(createHref(address.picture(path), undefined));
      return { ...node, url, alt: context.text(node.alt ?? '') };
    }
    case 'footnoteReference':
    case 'footnoteDefinition': {
      const identifier = ownNote(node.identifier);
      return { ...node, identifier, label: identifier };
    }
    default:
      return node;
  }
}

/** Notes of the text stand at its end, with those of figures and sources. */
export const isNote = (node: Nodes): boolean => node.type === 'footnoteDefinition';
