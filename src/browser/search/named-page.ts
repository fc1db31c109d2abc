import type { PageItem } from './items.ts';
import type { Reading } from './finder.ts';
import { formsOf, standsAt } from './same-words.ts';
import type { Term } from './term.ts';

/** Whether the query is the name of a place or subject and nothing else, and that name the title of a page. */
const isNamed = (title: string | undefined, terms: readonly Term[], reading: Reading): boolean => {
  const [term, ...others] = terms;
  if (title === undefined || !term || others.length > 0) return false;
  if (term.places.length + term.subjects.length === 0) return false;
  const own = reading.split(title);
  return formsOf(term).some(
    ({ words }) => words.length === own.length && standsAt(words, own, 0, reading.language),
  );
};

export interface NamedFirst {
  pages: PageItem[];
  /** The first of them is the page of what the query names. */
  isNamed: boolean;
}

/** Puts the page of the place or subject first that the query names and asks nothing else of. */
export function putNamedFirst(
  pages: readonly PageItem[],
  terms: readonly Term[],
  reading: Reading,
): NamedFirst {
  const at = pages.findIndex(
    ({ hit }) => !hit.isRecord && isNamed(hit.title?.title, terms, reading),
  );
  const page = pages[at];
  return page
    ? { pages: [page, ...pages.slice(0, at), ...pages.slice(at + 1)], isNamed: true }
    : { pages: [...pages], isNamed: false };
}
