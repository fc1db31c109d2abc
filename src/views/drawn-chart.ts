import { drawSvg } from '../charts/draw.ts';
import { createChartView } from '../charts/resolve-view.ts';
import { createChartTable, type ChartTable } from '../charts/table.ts';
import { createTileMap, drawTiles, type TileMap } from '../charts/tiles.ts';
import type { ChartView, Drawing } from '../charts/view.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { getValue } from '../library/library.ts';
import { once } from '../library/once.ts';
import { createLocale, type Locale } from './locale.ts';

/** A chart in one language: resolved, drawn at both widths, and as a table. */
export interface DrawnChart {
  chart: Chart;
  view: ChartView;
  /** Set where the chart is a tile map. */
  tiles: TileMap | undefined;
  wide: Drawing;
  narrow: Drawing;
  table: ChartTable;
}

const drawnCharts = once<Map<string, DrawnChart>, Locale>(() => new Map());

/** The chart as this locale shows it; drawn once a build, however many pages and files show it. */
export function getDrawnChart(id: string, { library, prefix }: Locale): DrawnChart {
  const locale = createLocale(library, prefix);
  const chart = getValue(library.charts, id);
  const dataset = getValue(library.datasets, chart.dataset);
  const charts = drawnCharts(locale);
  const drawn = charts.get(id) ?? drawChart(chart, dataset, locale);
  charts.set(id, drawn);
  return drawn;
}

function drawChart(
  chart: Chart,
  dataset: Dataset,
  { library, cells, strings }: Locale,
): DrawnChart {
  const view = createChartView(chart, dataset, cells);
  if (chart.form !== 'tiles') {
    const table = createChartTable(view, chart, dataset, cells);
    const [wide, narrow] = [drawSvg(view, 'wide'), drawSvg(view, 'narrow')];
    return { chart, view, tiles: undefined, wide, narrow, table };
  }
  const places = library.places.entries;
  const tiles = createTileMap(chart, dataset, places, cells, strings.chart.notListed);
  const [wide, narrow] = [drawTiles(tiles, 'wide'), drawTiles(tiles, 'narrow')];
  return { chart, view, tiles, wide, narrow, table: tiles.table };
}
