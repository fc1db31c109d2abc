import { address } from '../domain/addresses.ts';
import { findUnsourcedWords } from '../library/escapes.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** Every figure let stand without a record, with the address of its page where it stands on one. */
export const listEscapes = derive('escapes', ({ library }: Locale) =>
  findUnsourcedWords(library).map(({ words, reason, language, page }) => ({
    words,
    reason,
    language,
    page: page && address.page(page.kind, page.slug),
  })),
);
