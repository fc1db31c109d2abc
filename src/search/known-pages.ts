import type { PageWords } from './word-index/page-words.ts';
import type { ReadPage } from './read-pages.ts';

/** A page as it went into an index, in a form that can be written as JSON. */
export interface KeptPage extends Omit<ReadPage, 'words'> {
  /** Pairs are numbers of 32 bits, in base64. */
  words: Omit<PageWords, 'pairs'> & { pairs: string };
}

export function keepPage({ words, ...page }: ReadPage): KeptPage {
  const pairs = Buffer.from(words.pairs.buffer).toString('base64');
  return { ...page, words: { ...words, pairs } };
}

export function bringPage({ words, ...page }: KeptPage): ReadPage {
  const bytes = Uint8Array.from(Buffer.from(words.pairs, 'base64'));
  return { ...page, words: { ...words, pairs: new Uint32Array(bytes.buffer) } };
}
