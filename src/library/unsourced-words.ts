import { findUnsourcedParts } from '../domain/plain-text.ts';
import { positionOf } from '../markup/position-of.ts';
import { attributesOf, isComponentNode, plainText, walk } from '../markup/tree.ts';
import type { Position } from '../domain/problem.ts';
import type { Page } from './library.ts';
import { once } from './once.ts';
import { findPageTexts, findRecordTexts } from './plain-texts.ts';

/** A figure that stands without a record, because an editor has answered for it. */
export interface UnsourcedWords {
  words: string;
  reason: string;
  /** Language of both. */
  language: string;
  /** The page it stands on; nothing where it is in the words of a record. */
  page?: Page;
  position: Position;
}

/** Every figure let stand without a record, in reading order of the files. */
export const findUnsourcedWords = once((library): UnsourcedWords[] => [
  ...library.pages.flatMap((page) => [
    ...findPageTexts(page).flatMap(({ text, language, locate }) =>
      findUnsourcedParts(text).map((part) => ({ ...part, language, page, position: locate() })),
    ),
    ...findInProse(page),
  ]),
  ...findRecordTexts(library).flatMap(({ text, language, locate }) =>
    findUnsourcedParts(text).map((part) => ({ ...part, language, position: locate() })),
  ),
]);

function findInProse(page: Page): UnsourcedWords[] {
  const found: UnsourcedWords[] = [];
  walk(page.tree, (node) => {
    if (!isComponentNode(node) || node.name !== 'Unsourced') return;
    const { reason = '' } = attributesOf(node);
    const { language } = page;
    found.push({
      words: plainText(node),
      reason,
      language,
      page,
      position: positionOf(node, page.file),
    });
  });
  return found;
}
