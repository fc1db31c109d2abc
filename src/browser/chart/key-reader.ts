import type { MarkedDataset } from '../../charts/dataset-parts.ts';
import { describeMark } from '../../charts/reading.ts';
import type { ChartView, Mark } from '../../charts/view.ts';
import type { Live } from './live.ts';
import { showTooltip } from './tooltip.ts';

interface Stop {
  mark: Mark;
  datasetIndex: number;
  index: number;
}

/** Arrow keys, Home and End walk through the values; Escape leaves them. */
export function readWithKeys(plot: HTMLElement, view: ChartView, live: Live): void {
  let position = -1;
  const moves: Record<string, (last: number) => number> = {
    ArrowRight: (last) => Math.min(position + 1, last),
    ArrowDown: (last) => Math.min(position + 1, last),
    ArrowLeft: () => Math.max(position - 1, 0),
    ArrowUp: () => Math.max(position - 1, 0),
    Home: () => 0,
    End: (last) => last,
  };
  const leave = () => {
    position = -1;
    point(plot, view, live, undefined);
  };
  plot.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return leave();
    const move = moves[event.key];
    if (!move || event.target !== plot) return;
    event.preventDefault();
    const stops = findStops(live);
    position = move(stops.length - 1);
    point(plot, view, live, stops[position]);
  });
  plot.addEventListener('blur', leave);
}

/** Marks in reading order: along the categories, series by series. */
function findStops({ chart }: Live): Stop[] {
  return chart.data.datasets
    .flatMap((dataset, datasetIndex) =>
      (dataset as unknown as MarkedDataset).marks.flatMap((mark, index) =>
        mark ? [{ mark, datasetIndex, index }] : [],
      ),
    )
    .sort((a, b) => a.mark.category - b.mark.category || a.mark.series - b.mark.series);
}

function point(plot: HTMLElement, view: ChartView, live: Live, stop: Stop | undefined): void {
  const { chart, clear } = live;
  chart.setActiveElements(stop ? [{ datasetIndex: stop.datasetIndex, index: stop.index }] : []);
  chart.render();
  const element = stop && chart.getDatasetMeta(stop.datasetIndex).data[stop.index];
  const at = { x: element?.x ?? 0, y: element?.y ?? 0, clear };
  showTooltip(plot, stop && describeMark(view, stop.mark), at);
}
