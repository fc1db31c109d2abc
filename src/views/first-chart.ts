import type { Page } from '../library/library.ts';
import { findReferences } from '../markup/tree.ts';

/** The chart that a page shows first, by its id; a map counts as one. */
export const findFirstChart = ({ tree }: Pick<Page, 'tree'>): string | undefined =>
  findReferences(tree).find(({ kind }) => kind === 'chart')?.id;
