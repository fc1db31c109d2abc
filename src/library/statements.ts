import { qualifierOf, splitSources, type Dataset } from '../domain/dataset.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import type { Interval } from '../domain/interval.ts';
import { loosen } from '../domain/loosen.ts';
import type { Measure } from '../domain/measure.ts';
import { selectRows } from '../domain/selection.ts';
import { filedDatasets, type Library } from './library.ts';
import { measureOfEstimate, measureOfNumber, type Given } from './measures.ts';
import { once } from './once.ts';
import { intervalOf, readStated } from './precision.ts';

/** A number that the site gives of something whose measure is known. */
export interface Statement {
  measure: Measure;
  value: number;
  unit: string;
  /** What its rounding and, where it is a bound, its qualifier leave open. */
  interval: Interval;
  source: string;
  /** A later edition has replaced it. */
  isSuperseded: boolean;
  /** Where it stands: in a fact or one of its estimates, its own first; or in a row of a table. */
  at: InFact | InTable;
}

interface InFact {
  fact: string;
  estimate: number;
  /** The table that it is taken from. */
  table: string | undefined;
}

export interface InTable {
  dataset: string;
  line: number;
  column: string;
  /** What tells estimates of one thing apart there. */
  variant: string;
}

/** Records by which a difference may call it: its fact, its table. */
export const idsOf = ({ at }: Statement): string[] =>
  'fact' in at ? [at.fact, ...(at.table === undefined ? [] : [at.table])] : [at.dataset];

/** As messages call it. */
export const nameOf = ({ at }: Statement): string =>
  'fact' in at ? `"${at.fact}"` : `${at.dataset}.csv`;

/** All numbers whose measure is known: those of facts, of their estimates, and of tables. */
export const listStatements = once((library: Library): readonly Statement[] => [
  ...[...library.facts.entries.values()].flatMap(({ value }) => listOfFact(value, library)),
  ...filedDatasets(library).flatMap(({ id, value }) => listOfDataset(id, value, library)),
]);

function listOfFact(fact: Fact, library: Library): Statement[] {
  const estimates: Given[] = fact.contested ? listEstimates(fact) : [fact];
  return estimates.flatMap((given, estimate): Statement[] => {
    const measure = measureOfEstimate(fact, estimate, library);
    const { value, source, qualifier } = given;
    if (!measure || typeof value !== 'number' || fact.withdrawn) return [];
    const interval = loosen(intervalOf(given, fact.unit, library), qualifier);
    const at = { fact: fact.id, estimate, table: given.from?.dataset };
    const isSuperseded = isReplaced(given.from, library);
    return [{ measure, value, unit: fact.unit, interval, source, isSuperseded, at }];
  });
}

/** It is taken from rows that a later edition has replaced. */
function isReplaced(from: Given['from'], library: Library): boolean {
  const dataset = from && library.datasets.entries.get(from.dataset)?.value;
  if (!dataset?.superseded) return false;
  const rows = selectRows(dataset.rows, from!.rows);
  return selectRows(rows, dataset.superseded).length > 0;
}

function listOfDataset(id: string, dataset: Dataset, library: Library): Statement[] {
  const { sourceColumn, superseded, estimates } = dataset;
  const measured = Object.entries(dataset.columns).filter(
    ([, { type, measure }]) => type === 'number' && (measure ?? dataset.measure),
  );
  const replaced = new Set(superseded ? selectRows(dataset.rows, superseded) : []);
  return measured.flatMap(([name, column]) => {
    const read = readStated(id, name, dataset, library);
    return dataset.rows.flatMap((row, index): Statement[] => {
      const value = row[name];
      const { unit } = column;
      const [stated] = read(row);
      if (typeof value !== 'number' || unit === undefined || !stated) return [];
      const measure = measureOfNumber(id, name, row, library);
      if (!measure) return [];
      const source = splitSources(sourceColumn ? row[sourceColumn] : dataset.sources[0])[0] ?? '';
      const interval = loosen(stated, qualifierOf(row, column));
      const at = {
        dataset: id,
        line: dataset.lines[index] ?? 1,
        column: name,
        variant: String(row[estimates ?? ''] ?? ''),
      };
      return [{ measure, value, unit, interval, source, isSuperseded: replaced.has(row), at }];
    });
  });
}
