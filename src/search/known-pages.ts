import type { PageWords } from './word-index/page-words.ts';
import type { ReadPage } from './read-pages.ts';

/** A page as it went into an index, in a form that can be written as JSON. */
export interface KeptPage extends Omit<ReadPage, 'words'> {
  words: {
    counts: [key: string, count: number][];
    /** Numbers of 32 bits, in base64. */
    pairs: string;
    length: number;
  };
}

export function keepPage({ words, ...page }: ReadPage): KeptPage {
  const { counts, pairs, length } = words;
  const bytes = Buffer.from(Uint32Array.from(pairs).buffer);
  return { ...page, words: { counts: [...counts], pairs: bytes.toString('base64'), length } };
}

export function bringPage({ words, ...page }: KeptPage): ReadPage {
  const { counts, pairs, length } = words;
  const bytes = Uint8Array.from(Buffer.from(pairs, 'base64'));
  const brought: PageWords = {
    counts: new Map(counts),
    pairs: new Set(new Uint32Array(bytes.buffer)),
    length,
  };
  return { ...page, words: brought };
}
