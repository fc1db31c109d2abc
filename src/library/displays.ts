import type { Fact } from '../domain/fact.ts';
import { findReferences } from '../markup/tree.ts';
import type { Library, Page } from './library.ts';

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
export function findPagesShowing(library: Library, kind: 'chart' | 'table', id: string): Page[] {
  return library.pages.filter(({ tree }) =>
    findReferences(tree).some((reference) => reference.kind === kind && reference.id === id),
  );
}
