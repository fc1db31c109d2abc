import { drawSvg, drawTiles } from '../charts/draw.ts';
import { findCutAxis } from '../charts/reading.ts';
import { createChartView } from '../charts/resolve-view.ts';
import { createChartTable, type ChartTable } from '../charts/table.ts';
import { createTileMap, type TileMap } from '../charts/tiles.ts';
import type { ChartView, Drawing } from '../charts/view.ts';
import { eventsOfAnnotation, factsOfAnnotation } from '../domain/chart-annotation.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { fill } from '../domain/fill.ts';
import { getValue } from '../library/library.ts';
import { once } from '../library/once.ts';
import { createLocale, type Locale } from './locale.ts';

/** A chart in one language: resolved, drawn at both widths, and as a table. */
export interface DrawnChart {
  chart: Chart;
  view: ChartView;
  /** What is measured, and where the scale starts if not at zero. */
  subtitle: string;
  /** What a reader who cannot see the chart needs to know, with what is noted in it. */
  alt: string;
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
  noteBindings(chart, locale);
  return drawn;
}

/** A chart is drawn once, but each page that shows it depends on the records behind its annotations. */
function noteBindings({ annotations }: Chart, { library, text }: Locale): void {
  for (const one of annotations) {
    text(one.text);
    for (const id of factsOfAnnotation(one)) library.facts.entries.get(id);
    for (const id of eventsOfAnnotation(one)) library.timeline.entries.get(id);
  }
}

function drawChart(chart: Chart, dataset: Dataset, locale: Locale): DrawnChart {
  const { library, cells, strings } = locale;
  const view = createChartView(chart, dataset, cells, {
    findFact: (id) => library.facts.entries.get(id)?.value,
    findEvent: (id) => library.timeline.entries.get(id)?.value,
    write: locale.text,
  });
  const words = writeWords(chart, view, locale);
  if (chart.form !== 'tiles') {
    const table = createChartTable(view, chart, dataset, cells);
    const [wide, narrow] = [drawSvg(view, 'wide'), drawSvg(view, 'narrow')];
    return { ...words, chart, view, tiles: undefined, wide, narrow, table };
  }
  const places = library.places.entries;
  const tiles = createTileMap(chart, dataset, places, cells, strings.chart.notListed);
  const [wide, narrow] = [drawTiles(tiles, 'wide'), drawTiles(tiles, 'narrow')];
  return { ...words, chart, view, tiles, wide, narrow, table: tiles.table };
}

/** The words of the chart that its drawing adds to. */
function writeWords(chart: Chart, view: ChartView, { strings, text }: Locale) {
  const [subtitle, alt, value] = [text(chart.subtitle), text(chart.alt), findCutAxis(view)];
  const notes = view.annotations.map((one) => one.text).join('; ');
  return {
    subtitle: value === undefined ? subtitle : fill(strings.chart.cutAxis, { subtitle, value }),
    alt: notes === '' ? alt : fill(strings.chart.noted, { alt, notes }),
  };
}
