import { createChartView } from '../../src/charts/resolve-view.ts';
import { createTileMap, type TileMap } from '../../src/charts/tiles.ts';
import type { ChartView } from '../../src/charts/view.ts';
import { chart, type Chart } from '../../src/domain/chart.ts';
import type { CellContext } from '../../src/domain/cell-text.ts';
import type { Pigment } from '../../src/domain/pigment.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { getValue, type Library } from '../../src/library/library.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { createLocale, type Locale } from '../../src/views/locale.ts';
import { formatterOf, units } from './formatters.ts';
import { landings } from './datasets.ts';

const islands = new Set(['NTH', 'EST', 'STH', 'WST']);
const colours: Record<string, Pigment> = { NTH: 'c-1', STH: 'c-4' };

/** How cells read in English, with one island that has a name, and two that have colours. */
export const cells: CellContext = {
  formatter: formatterOf('en'),
  findPlace: (code) => (code === 'NTH' ? { name: { en: 'North Island' } } : undefined),
  findPigment: (cell) => (islands.has(cell) ? (colours[cell] ?? 'c-context') : undefined),
  findUnit: (id) => Object.entries(units).find(([name]) => name === id)?.[1],
  notStated: 'Not stated',
  writtenIn: 'en',
};

/** Landings of four islands in three years; the last value is missing. */
export const catches: Dataset = landings(
  ['NTH', 'EST', 'STH', 'WST'].flatMap((place, island) =>
    [2023, 2024, 2025].map((year, index) => ({
      place,
      species: 'cod',
      year: String(year),
      landed: place === 'WST' && year === 2025 ? undefined : 1000 - island * 200 + index * 50,
    })),
  ),
);

export function describeChart(change: object): Chart {
  const text = { en: 'Invented' };
  return chart.parse({
    dataset: 'landings',
    form: 'bar',
    category: 'place',
    value: 'landed',
    title: text,
    subtitle: text,
    alt: text,
    ...change,
  });
}

export const viewOf = (change: object, dataset = catches): ChartView =>
  createChartView(describeChart(change), dataset, cells);

/** Every chart of a content folder in every language, resolved. */
export async function readCharts(
  folder: string,
): Promise<{ name: string; content: ChartView | TileMap; library: Library }[]> {
  const { library } = readLibrary(folder);
  if (!library) throw new Error(`${folder} has no site.yaml`);
  return library.site.languages.flatMap(({ code }) =>
    [...library.charts.entries.values()].map(({ id, value }) => ({
      name: `${id} (${code})`,
      content: resolve(value, createLocale(library, code)),
      library,
    })),
  );
}

function resolve(value: Chart, locale: Locale): ChartView | TileMap {
  const { library, cells, strings, text } = locale;
  const dataset = getValue(library.datasets, value.dataset);
  if (value.form === 'tiles')
    return createTileMap(value, dataset, library.places.entries, cells, strings.chart.notListed);
  return createChartView(value, dataset, cells, {
    findFact: (id) => library.facts.entries.get(id)?.value,
    findEvent: (id) => library.timeline.entries.get(id)?.value,
    write: text,
  });
}
