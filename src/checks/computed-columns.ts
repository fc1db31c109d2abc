import { deriveCell, namedColumns, type ComputedColumn } from '../domain/computed-column.ts';
import { qualifierOf, type Column, type Dataset } from '../domain/dataset.ts';
import { compute } from '../domain/derivation.ts';
import { decimalsWithin, roundTo } from '../domain/interval.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Row } from '../domain/selection.ts';
import { boundsOfCell } from '../library/carried-bounds.ts';
import { filedDatasets, type Entry, type Library } from '../library/library.ts';
import { dimensionOfUnit, precisionOf } from '../library/precision.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** The numbers of a computed column are what the rows that it names make, no finer than those allow. */
export const checkComputedColumns: Check = (library) =>
  filedDatasets(library).flatMap((entry) =>
    Object.entries(entry.value.columns).flatMap(([name, column]) => {
      if (!column.computed) return [];
      const faults = findFaults(name, column.computed, entry, library);
      return faults.length > 0 ? faults : findWrongCells(name, column, entry, library);
    }),
  );

/** It names a table and columns that exist, and numbers that are not computed themselves. */
function findFaults(
  name: string,
  computed: ComputedColumn,
  { value: dataset, locate }: Entry<Dataset>,
  library: Library,
): Problem[] {
  const at = (field: string) => () => locate(['columns', name, 'computed', field]);
  const table = library.datasets.entries.get(computed.dataset)?.value;
  if (!table)
    return findUnknown(
      'dataset',
      computed.dataset,
      library.datasets.ids,
      'content/data',
      at('dataset'),
    );
  const theirs = new Set(Object.keys(table.columns));
  const ours = new Set(Object.keys(dataset.columns));
  const where = `the columns of ${computed.dataset}`;
  const named = [...Object.keys(computed.rows), ...Object.keys(computed.of ?? {})];
  const hint = 'Name the column that it is computed from';
  return [
    ...findUnknown('column', computed.column, theirs, where, at('column')),
    ...named.flatMap((one) => findUnknown('column', one, theirs, where, at('rows'))),
    ...namedColumns(computed).flatMap((one) =>
      findUnknown('column', one, ours, 'columns', at('rows')),
    ),
    ...(table.columns[computed.column]?.computed
      ? [error(at('column')(), 'invalid-field', `"${computed.column}" is computed itself`, hint)]
      : []),
  ];
}

function findWrongCells(
  name: string,
  column: Column,
  { id, value: dataset, locate }: Entry<Dataset>,
  library: Library,
): Problem[] {
  return dataset.rows.flatMap((row, index) => {
    // To know where something stands its file is read again, which few rows need.
    const position = (): Position => ({
      file: locate([]).file.replace(/\.yaml$/, '.csv'),
      line: dataset.lines[index] ?? 1,
      column: 1,
    });
    return [
      ...findWrongNumber(name, column, row, position, library),
      ...findWrongBound(id, name, column, row, position, library),
    ];
  });
}

function findWrongNumber(
  name: string,
  { computed, unit }: Column,
  row: Row,
  position: () => Position,
  library: Library,
): Problem[] {
  const value = row[name];
  if (!computed || typeof value !== 'number') return [];
  const from = deriveCell(computed, row);
  const rows = library.datasets.entries.get(from.dataset)?.value.rows ?? [];
  // So fine that it can still be rounded once.
  const exact = compute({ ...from, decimals: 12 }, rows) ?? 0;
  const precision = precisionOf({ from, value, asOf: '', source: '' }, library);
  const dimension = dimensionOfUnit(unit, library) ?? 'number';
  const allowed = precision && precision !== 'open' ? decimalsWithin(precision, dimension) : 12;
  const right = roundTo(exact, Math.min(allowed, finest(exact, computed.decimals)));
  if (right === value) return [];
  const message = `${name} says ${value}, but the rows of ${from.dataset} make ${right}`;
  return [error(position(), 'contradicts-data', message, `Write ${right}`)];
}

/** Decimals that leave something of a small number. */
const finest = (value: number, decimals: number): number =>
  value === 0 ? decimals : Math.max(decimals, -Math.floor(Math.log10(Math.abs(value))));

function findWrongBound(
  id: string,
  name: string,
  column: Column,
  row: Row,
  position: () => Position,
  library: Library,
): Problem[] {
  if (typeof row[name] !== 'number') return [];
  const carried = boundsOfCell(id, name, column, row, library);
  const qualifier = qualifierOf(row, column);
  if (carried === 'unsettled' || !carried || (qualifier && carried.includes(qualifier))) return [];
  const message = `${name} is ${carried[0]} that number: its rows hold bounds, or not all members are listed`;
  const hint = `Give the column a qualifier whose cells say ${carried.join(' or ')}`;
  return [error(position(), 'lost-bound', message, hint)];
}
