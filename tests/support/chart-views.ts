import { createChartView } from '../../src/charts/resolve-view.ts';
import { createTileMap, type TileMap } from '../../src/charts/tiles.ts';
import type { ChartView } from '../../src/charts/view.ts';
import { chart, type Chart } from '../../src/domain/chart.ts';
import type { CellContext } from '../../src/domain/cell-text.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { getValue, type Library } from '../../src/library/library.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { createLocale } from '../../src/views/locale.ts';
import { formatterOf, units } from './formatters.ts';
import { landings } from './datasets.ts';

/** How cells read in English, with one island that has a name. */
export const cells: CellContext = {
  formatter: formatterOf('en'),
  findPlace: (code) => (code === 'NTH' ? { name: { en: 'North Island' } } : undefined),
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
): Promise<{ name: string; content: ChartView | TileMap }[]> {
  const { library } = readLibrary(folder);
  if (!library) throw new Error(`${folder} has no site.yaml`);
  return library.site.languages.flatMap(({ code }) =>
    [...library.charts.entries.values()].map(({ id, value }) => ({
      name: `${id} (${code})`,
      content: resolve(value, library, code),
    })),
  );
}

function resolve(value: Chart, library: Library, language: string): ChartView | TileMap {
  const locale = createLocale(library, language);
  const dataset = getValue(library.datasets, value.dataset);
  return value.form === 'tiles'
    ? createTileMap(
        value,
        dataset,
        library.places.entries,
        locale.cells,
        locale.strings.chart.notListed,
      )
    : createChartView(value, dataset, locale.cells);
}
