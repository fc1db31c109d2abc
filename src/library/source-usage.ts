import { listEstimates } from '../domain/estimates.ts';
import { findReferences } from '../markup/tree.ts';
import { filedDatasets, type Page } from './library.ts';
import { once } from './once.ts';
import { sourcesOf } from './provenance.ts';

/** What rests on a source. */
export interface SourceUsage {
  /** Ids of facts, those with an estimate from it included. */
  facts: string[];
  datasets: string[];
  /** Pages that cite it, or show what rests on it. */
  pages: Page[];
}

/** What rests on each source, by id; nothing rests on one that is missing here. */
export const findSourceUsage = once((library): ReadonlyMap<string, SourceUsage> => {
  const usage = new Map<string, SourceUsage>();
  const of = (id: string) => {
    const found = usage.get(id) ?? { facts: [], datasets: [], pages: [] };
    usage.set(id, found);
    return found;
  };
  for (const { id, value } of library.facts.entries.values())
    for (const source of new Set([value, ...listEstimates(value)].map((one) => one.source)))
      of(source).facts.push(id);
  for (const { id, value } of filedDatasets(library))
    for (const source of value.sources) of(source).datasets.push(id);
  for (const page of library.pages) {
    const named = findReferences(page.tree).flatMap((reference) => sourcesOf(reference, library));
    for (const source of new Set(named)) of(source).pages.push(page);
  }
  return usage;
});
