import { qualifierOf, type Dataset } from '../domain/dataset.ts';
import type { Measure } from '../domain/measure.ts';
import type { Qualifier } from '../domain/qualifier.ts';
import type { Row } from '../domain/selection.ts';
import type { Profile, ProfileStage } from '../domain/topics.ts';
import type { Library } from './library.ts';
import { once } from './once.ts';
import { listStatements, type InTable, type Statement } from './statements.ts';

/** A number of a table, with the row that holds it. */
export interface TableNumber {
  statement: Statement & { at: InTable };
  dataset: Dataset;
  row: Row;
  qualifier: Qualifier | undefined;
}

/** A number that stands at a stage of the profile: an amount, or what share of the whole that is. */
export interface StageNumber extends TableNumber {
  stage: number;
  kind: 'amount' | 'share';
}

/**
 * Numbers of tables that readers may see whole, in the order of the tables; those that a later edition has replaced are
 * left out.
 */
export const listTableNumbers = once((library: Library): readonly TableNumber[] => {
  const rows = new Map<string, Map<number, Row>>();
  const rowsOf = (id: string, dataset: Dataset) => {
    const known = rows.get(id);
    if (known) return known;
    const made = new Map(dataset.rows.map((row, at) => [dataset.lines[at] ?? 1, row] as const));
    rows.set(id, made);
    return made;
  };
  return listStatements(library).flatMap((statement): TableNumber[] => {
    const { at, isSuperseded } = statement;
    if ('fact' in at || isSuperseded) return [];
    const dataset = library.datasets.entries.get(at.dataset)?.value;
    const row = dataset && rowsOf(at.dataset, dataset).get(at.line);
    const column = dataset?.columns[at.column];
    if (!dataset?.publish || !row || !column) return [];
    return [{ statement: { ...statement, at }, dataset, row, qualifier: qualifierOf(row, column) }];
  });
});

/** Those that stand at a stage of the profile of this site. */
export const listStageNumbers = once((library: Library): readonly StageNumber[] => {
  const { profile } = library.site;
  if (!profile) return [];
  return listTableNumbers(library).flatMap((number) =>
    profile.stages.flatMap((stage, at): StageNumber[] => {
      const kind = kindAt(number.statement.measure, stage, profile);
      return kind ? [{ ...number, stage: at, kind }] : [];
    }),
  );
});

function kindAt(
  { quantity, stage }: Measure,
  wanted: ProfileStage,
  { whole }: Profile,
): StageNumber['kind'] | undefined {
  if (wanted.stages && !wanted.stages.includes(stage ?? '')) return undefined;
  if (quantity === wanted.quantity) return 'amount';
  return quantity === `share-of-${wanted.quantity} in ${whole}` ? 'share' : undefined;
}
