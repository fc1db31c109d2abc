import { escapeXml } from '../domain/xml-text.ts';
import { columnHeading, showCell, type CellContext } from '../domain/cell-text.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { textIn } from '../domain/text-in.ts';
import type { Place } from '../domain/place.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import type { Width } from './geometry.ts';
import type { ChartTable } from './table.ts';
import type { Drawing } from './view.ts';

interface Tile {
  code: string;
  name: string;
  /** The name where it fits on a wide tile, else the code. */
  label: string;
  column: number;
  row: number;
  size: number;
  value: number | undefined;
  /** Fifth of the largest value that this one falls into; missing where the source lists none. */
  step: number | undefined;
  text: string;
}

export interface TileMap {
  tiles: Tile[];
  table: ChartTable;
}

interface Entries {
  values(): Iterable<{ id: string; value: Place }>;
}

/** One tile for each place that has a position, shaded by its value; places without one say so. */
export function createTileMap(
  chart: Chart,
  dataset: Dataset,
  places: Entries,
  context: CellContext,
  notListed: string,
): TileMap {
  const { language } = context.formatter;
  const rows = selectRows(dataset.rows, chart.rows);
  const rowOf = new Map(rows.map((row) => [context.findPlace(String(row[chart.category])), row]));
  const numbers = rows.map((row) => row[chart.value]).filter((cell) => typeof cell === 'number');
  const largest = Math.max(...numbers);
  const column = dataset.columns[chart.value]!;
  const write = (row: Row) => showCell(row, chart.value, { [chart.value]: column }, context).text;
  const tiles = [...places.values()].flatMap(({ id, value: place }): Tile[] => {
    if (!place.tile) return [];
    const row = rowOf.get(place);
    const cell = row?.[chart.value];
    const value = typeof cell === 'number' ? cell : undefined;
    const isNumber = value !== undefined;
    const step = isNumber ? Math.min(4, Math.floor((value / (largest || 1)) * 5)) : undefined;
    const text = isNumber && row ? write(row) : notListed;
    const name = textIn(place.short ?? place.name, language);
    const label = name.length <= longestName ? name : id;
    return [{ code: id, name, label, ...place.tile, value, step, text }];
  });
  const headings = [
    { text: columnHeading(dataset.columns[chart.category]!, context), isNumber: false },
    { text: columnHeading(column, context), isNumber: true },
  ];
  const byValue = tiles.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return {
    tiles,
    table: {
      headings,
      rows: byValue.map(({ name, text, step }) => [
        { text: name, isMissing: false },
        { text, isMissing: step === undefined },
      ]),
    },
  };
}

const sizes = { wide: { pixels: 640, cell: 90 }, narrow: { pixels: 320, cell: 45 } };
const gap = 3;
/** Signs of a name that fit on a wide tile; longer ones give way to the code. */
const longestName = 11;

/** The map as SVG elements; narrow tiles carry codes only, the table beneath them the values. */
export function drawTiles({ tiles }: TileMap, width: Width): Drawing {
  const { pixels, cell } = sizes[width];
  const rows = Math.max(...tiles.map(({ row, size }) => row + size));
  const content = tiles.map((tile) => drawTile(tile, cell, width)).join('');
  return { pixels, height: rows * cell, content };
}

function drawTile(
  { code, name, label, column, row, size, step, text }: Tile,
  cell: number,
  width: Width,
): string {
  const [x, y, side] = [column * cell, row * cell, size * cell - gap];
  const shade = step === undefined ? 'tile-none' : `tile-${step}`;
  const box = `<rect x="${x}" y="${y}" width="${side}" height="${side}"/>`;
  const middle = x + side / 2;
  const write = (words: string, dy: number, style: string, fontSize: number) =>
    `<text x="${middle}" y="${y + side / 2 + dy}" text-anchor="middle" font-size="${fontSize}" class="${style}">${escapeXml(words)}</text>`;
  const words =
    width === 'narrow'
      ? write(code, 5, 'tile-name', 15)
      : write(label, -6, 'tile-name', 14) +
        (step === undefined ? '' : write(text, 18, 'tile-value', 14));
  return `<g class="tile ${shade}"><title>${escapeXml(`${name}: ${text}`)}</title>${box}${words}</g>`;
}
