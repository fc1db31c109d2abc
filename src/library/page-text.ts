import { isPlainObject } from '../domain/plain-object.ts';
import type { Root } from 'mdast';
import { parseDocument } from '../markup/parse-document.ts';
import { cutStaffBlocks } from '../markup/staff-blocks.ts';
import { findReferences, type Reference } from '../markup/tree.ts';
import { parseYaml } from './yaml-file.ts';

/** What a page’s text says and names, however much is wrong with it otherwise. */
export interface PageText {
  frontmatter: Readonly<Record<string, unknown>>;
  references: readonly Reference[];
  /** Without those in blocks for the staff. */
  openReferences: readonly Reference[];
}

export function readPageText(text: string): PageText {
  const { tree, frontmatter } = parseDocument(text.replace(/^\uFEFF/, ''), '');
  const { value } = parseYaml(frontmatter.text, '');
  return { frontmatter: isPlainObject(value) ? { ...value } : {}, ...findBoth(tree) };
}

function findBoth(tree: Root): Pick<PageText, 'references' | 'openReferences'> {
  const references = findReferences(tree);
  const open = cutStaffBlocks(tree);
  return { references, openReferences: open === tree ? references : findReferences(open) };
}
