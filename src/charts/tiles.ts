import { columnHeading, showCell, type CellContext } from '../domain/cell-text.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Pigment } from '../domain/pigment.ts';
import { textIn } from '../domain/text-in.ts';
import type { Place } from '../domain/place.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import type { ChartTable } from './table.ts';

export interface Tile {
  code: string;
  name: string;
  column: number;
  row: number;
  size: number;
  pigment: Pigment;
  value: number | undefined;
  text: string;
  /** The value where the tile is narrow. */
  short: string;
}

export interface TileMap {
  tiles: Tile[];
  /** The largest value, with its unit: what the longest bar stands for; and what a tile without one says. */
  key: { largest: number; text: string; none: string };
  table: ChartTable;
}

interface Entries {
  values(): Iterable<{ id: string; value: Place }>;
}

/** One tile for each place that has a position, with its value as a bar; places without one say so. */
export function createTileMap(
  chart: Chart,
  dataset: Dataset,
  places: Entries,
  context: CellContext,
  notListed: string,
): TileMap {
  const { formatter } = context;
  const rows = selectRows(dataset.rows, chart.rows);
  const rowOf = new Map(rows.map((row) => [context.findPlace(String(row[chart.category])), row]));
  const numbers = rows.map((row) => row[chart.value]).filter((cell) => typeof cell === 'number');
  const column = dataset.columns[chart.value]!;
  const unit = context.findUnit(column.unit ?? '') ?? { style: 'number' as const, name: {} };
  const write = (row: Row) => showCell(row, chart.value, { [chart.value]: column }, context).text;
  const largest = Math.max(0, ...numbers);
  const tiles = [...places.values()].flatMap(({ id, value: place }): Tile[] => {
    if (!place.tile) return [];
    const row = rowOf.get(place);
    const cell = row?.[chart.value];
    const value = typeof cell === 'number' ? cell : undefined;
    return [
      {
        code: id,
        name: textIn(place.short ?? place.name, formatter.language),
        ...place.tile,
        pigment: context.findPigment?.(id) ?? 'c-context',
        value,
        text: value !== undefined && row ? write(row) : notListed,
        short: value === undefined ? '' : formatter.tick(value, unit),
      },
    ];
  });
  return {
    tiles,
    key: { largest, text: formatter.value(largest, unit), none: notListed },
    table: createTable(tiles, [
      columnHeading(dataset.columns[chart.category]!, context),
      columnHeading(column, context),
    ]),
  };
}

/** The largest value first, the missing ones last. */
function createTable(tiles: readonly Tile[], [place = '', value = '']: string[]): ChartTable {
  const byValue = tiles.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return {
    headings: [
      { text: place, isNumber: false },
      { text: value, isNumber: true },
    ],
    rows: byValue.map((tile) => [
      { text: tile.name, isMissing: false },
      { text: tile.text, isMissing: tile.value === undefined },
    ]),
  };
}
