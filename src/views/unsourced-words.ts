import { address } from '../domain/addresses.ts';
import { findUnsourcedWords } from '../library/unsourced-words.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** Every figure let stand without a record, with the address of its page where it stands on one. */
export const listUnsourcedWords = derive('unsourced-words', ({ library }: Locale) =>
  findUnsourcedWords(library).map(({ words, reason, language, page }) => ({
    words,
    reason,
    language,
    page: page && address.page(page.kind, page.slug),
  })),
);
