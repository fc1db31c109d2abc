import {
  eventsOfAnnotation,
  factsOfAnnotation,
  type ChartAnnotation,
} from '../domain/chart-annotation.ts';
import type { Claim } from '../domain/claim.ts';
import { sourcesOfRows } from '../domain/dataset.ts';
import { selectRows } from '../domain/selection.ts';
import type { Table } from '../domain/table.ts';
import type { Reference } from '../markup/tree.ts';
import type { Library } from './library.ts';

type Display = Pick<Table, 'dataset' | 'rows'> & { annotations?: readonly ChartAnnotation[] };

/** Sources of the rows that a chart or table shows, and of what is noted in it; none where its dataset is missing. */
export function sourcesOfDisplay(
  { dataset: id, rows, annotations = [] }: Display,
  library: Library,
): string[] {
  const dataset = library.datasets.entries.get(id)?.value;
  const ofRows = dataset ? sourcesOfRows(dataset, selectRows(dataset.rows, rows)) : [];
  const ofNotes = annotations.flatMap((one) => [
    ...factsOfAnnotation(one).flatMap(
      (fact) => library.facts.entries.get(fact)?.value.source ?? [],
    ),
    ...eventsOfAnnotation(one).flatMap(
      (event) => library.timeline.entries.get(event)?.value.sources ?? [],
    ),
  ]);
  return [...new Set([...ofRows, ...ofNotes])];
}

/** Sources of the rows or facts that a claim is proved from. */
export const sourcesOfClaim = (
  { dataset, rows, facts = [] }: Claim,
  library: Library,
): string[] => [
  ...(dataset === undefined ? [] : sourcesOfDisplay({ dataset, rows }, library)),
  ...facts.flatMap((id) => sourcesOf({ kind: 'fact', id }, library)),
];

/** Sources that a component rests on: its own, its fact’s, its events’, or those of its rows. */
export function sourcesOf(
  { kind, id }: Pick<Reference, 'kind' | 'id'>,
  library: Library,
): string[] {
  const valueOf = <Value>(collection: { entries: ReadonlyMap<string, { value: Value }> }) =>
    collection.entries.get(id)?.value;
  switch (kind) {
    case 'source':
      return [id];
    case 'fact': {
      const fact = valueOf(library.facts);
      return fact
        ? [fact.source, ...(fact.contested?.others ?? []).map(({ source }) => source)]
        : [];
    }
    case 'event':
      return valueOf(library.timeline)?.sources ?? [];
    case 'chart':
    case 'table': {
      const display = kind === 'chart' ? valueOf(library.charts) : valueOf(library.tables);
      return display ? sourcesOfDisplay(display, library) : [];
    }
    case 'claim': {
      const claim = valueOf(library.claims);
      return claim ? sourcesOfClaim(claim, library) : [];
    }
    case 'term':
      return [];
  }
}
