import { drawSvg } from '../charts/draw.ts';
import { createChartView } from '../charts/resolve-view.ts';
import { createChartTable, type ChartTable } from '../charts/table.ts';
import { createTileMap, drawTiles, type TileMap } from '../charts/tiles.ts';
import type { ChartView, Drawing } from '../charts/view.ts';
import type { Chart } from '../domain/chart.ts';
import { getValue, type Library } from '../library/library.ts';
import type { Edition } from './edition.ts';

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

const kept = new WeakMap<Library, Map<string, DrawnChart>>();

/** The chart as this edition shows it; drawn once a build, however many pages and files show it. */
export function getDrawnChart(id: string, edition: Edition): DrawnChart {
  const charts = kept.get(edition.library) ?? new Map<string, DrawnChart>();
  kept.set(edition.library, charts);
  const key = `${edition.language.code}/${id}`;
  const drawn = charts.get(key) ?? drawChart(id, edition);
  charts.set(key, drawn);
  return drawn;
}

function drawChart(id: string, { library, cells, strings }: Edition): DrawnChart {
  const chart = getValue(library.charts, id);
  const dataset = getValue(library.datasets, chart.dataset);
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
