import type { Fact } from '../domain/fact.ts';
import { getOrMake } from '../domain/memo.ts';
import { findReferences } from '../markup/tree.ts';
import type { Library, Page } from './library.ts';
import { once } from './once.ts';

/** Charts and tables drawn from a dataset. */
export function findDisplays(library: Library, dataset: string) {
  const of = <Value extends { dataset: string }>(collection: {
    entries: ReadonlyMap<string, { id: string; value: Value }>;
  }) => [...collection.entries.values()].filter(({ value }) => value.dataset === dataset);
  return { charts: of(library.charts), tables: of(library.tables) };
}

/** Facts whose value, or one of whose estimates, is read from a dataset. */
export function findFactsFrom(library: Library, dataset: string): Fact[] {
  return [...library.facts.entries.values()]
    .map(({ value }) => value)
    .filter((fact) =>
      [fact, ...(fact.contested?.others ?? [])].some(({ from }) => from?.dataset === dataset),
    );
}

/** Pages that show a chart or table, each once. */
export const findPagesShowing = (library: Library, kind: 'chart' | 'table', id: string): Page[] =>
  pagesByDisplay(library).get(`${kind}/${id}`) ?? [];

const pagesByDisplay = once((library) => {
  const pages = new Map<string, Page[]>();
  for (const page of library.pages) {
    const shown = findReferences(page.tree).map(({ kind, id }) => `${kind}/${id}`);
    for (const name of new Set(shown)) getOrMake(pages, name, (): Page[] => []).push(page);
  }
  return pages;
});
