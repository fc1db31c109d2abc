import type { IndexHead } from '../../src/search/word-index/index-files.ts';

/** The head of an index whose files have no names: its parts are in memory. */
export const createHead = (parts: Partial<IndexHead> = {}): IndexHead => ({
  folder: '',
  digests: { words: '', pairs: '', list: '' },
  groups: [],
  pages: 1,
  isWhole: false,
  titles: [],
  starts: [''],
  pairs: 0,
  ...parts,
});
