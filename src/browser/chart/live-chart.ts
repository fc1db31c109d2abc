import { Tooltip } from 'chart.js';
import { colourNames, type Palette, type Style, type Type } from '../../charts/style.ts';
import { createConfig } from '../../charts/config.ts';
import type { MarkedDataset } from '../../charts/dataset-parts.ts';
import { createGeometry, pixelsOf } from '../../charts/geometry.ts';
import { Chart } from '../../charts/parts.ts';
import { describeMark } from '../../charts/reading.ts';
import type { ChartView } from '../../charts/view.ts';
import { readWithKeys } from './key-reader.ts';
import type { Live } from './live.ts';
import { showTooltip } from './tooltip.ts';

Chart.register(Tooltip);

/** Where a pointer stands in the window. */
type Pointed = Pick<MouseEvent, 'clientX' | 'clientY'>;

/**
 * Draws the chart of `plot` again on a canvas in place of its picture, with tooltips and keys. What was pointed at, or
 * tapped, while it was being fetched is answered at once.
 */
export async function activateChart(
  plot: HTMLElement,
  findPointed: () => Pointed | undefined,
): Promise<void> {
  const response = await fetch(plot.dataset['chart'] ?? '');
  if (!response.ok) throw new Error(`The chart's values could not be read (${response.status})`);
  const view = (await response.json()) as ChartView;
  await document.fonts.ready;
  const live = draw(plot, view);
  readWithKeys(plot, view, live);
  watchSurroundings(plot, view, live);
  plot.dataset['state'] = 'live';
  const pointed = findPointed();
  if (pointed) answerPointer(plot, pointed);
}

/** As if the pointer had only now come to where it is. */
function answerPointer(plot: HTMLElement, { clientX, clientY }: Pointed): void {
  const canvas = plot.querySelector('canvas');
  canvas?.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
}

function draw(plot: HTMLElement, view: ChartView): Live {
  const canvas = document.createElement('canvas');
  const style = createStyle(plot, view);
  // The words of the plot are its accessible name and the data table; the pixels say nothing more.
  canvas.setAttribute('aria-hidden', 'true');
  const config = createConfig(view, style);
  const chart = new Chart(canvas, {
    ...config,
    options: { ...config.options, ...createInteraction(plot, view, clearOf(style)) },
  } as never);
  chart.resize(style.geometry.width, style.geometry.height);
  for (const old of plot.querySelectorAll('canvas')) old.remove();
  for (const picture of plot.querySelectorAll<HTMLElement>('.plot-wide, .plot-narrow'))
    picture.hidden = true;
  plot.prepend(canvas);
  return { chart, clear: clearOf(style) };
}

/** How far a tooltip keeps from its point, so that it covers neither the mark nor the value written at it. */
const clearOf = ({ geometry }: Style): number =>
  geometry.rows ? geometry.bar / 2 + geometry.fontSize * 0.8 : geometry.fontSize * 1.7;

/** What a tooltip shows, as far as its own drawing goes. */
interface ShownTooltip {
  opacity: number;
  dataPoints?: { datasetIndex: number; dataIndex: number }[];
  caretX: number;
  caretY: number;
}

/** What the chart does under a pointer or a finger. */
const createInteraction = (plot: HTMLElement, view: ChartView, clear: number) => ({
  devicePixelRatio: window.devicePixelRatio,
  interaction: { mode: 'nearest', intersect: false },
  events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
  plugins: {
    legend: { display: false },
    tooltip: {
      enabled: false,
      filter: ({ dataset, dataIndex }: { dataset: unknown; dataIndex: number }) =>
        Boolean((dataset as MarkedDataset).marks[dataIndex]),
      external: ({ chart, tooltip }: { chart: Chart; tooltip: ShownTooltip }) => {
        const [point] = tooltip.dataPoints ?? [];
        const mark =
          point &&
          (chart.data.datasets[point.datasetIndex] as unknown as MarkedDataset).marks[
            point.dataIndex
          ];
        const text = tooltip.opacity > 0 && mark ? describeMark(view, mark) : undefined;
        showTooltip(plot, text, { x: tooltip.caretX, y: tooltip.caretY, clear });
      },
    },
  },
});

/** Sizes are those of the picture that was showing, so that nothing moves. */
function createStyle(plot: HTMLElement, view: ChartView): Style {
  const values = getComputedStyle(plot);
  const palette = Object.fromEntries(
    colourNames.map((name) => [name, values.getPropertyValue(`--${name}`).trim()]),
  ) as Palette;
  const shown = plot.clientWidth;
  const width = shown >= 576 ? 'wide' : 'narrow';
  const type = createType(values.getPropertyValue('--sans').trim());
  return { ...type, palette, geometry: createGeometry(view, width, type, shown / pixelsOf(width)) };
}

/** Words are measured as the canvas will set them. */
function createType(family: string): Type {
  const context = document.createElement('canvas').getContext('2d');
  const measure = (text: string, font: string) => {
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  };
  return { family, measure };
}

function watchSurroundings(plot: HTMLElement, view: ChartView, live: Live): void {
  const redraw = () => {
    live.chart.destroy();
    Object.assign(live, draw(plot, view));
  };
  let width = plot.clientWidth;
  new ResizeObserver(() => {
    if (plot.clientWidth === width) return;
    width = plot.clientWidth;
    redraw();
  }).observe(plot);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
}
