import type { Chart } from 'chart.js';
import { findBracket } from './anchors.ts';
import { isRowForm } from './forms.ts';
import { breakLines, measure, type Box, type Label } from './label-text.ts';
import { writeBest } from './place-labels.ts';
import { lineBoxes } from './points.ts';
import { strokeLine } from './stroke-line.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** A line across the plot at a value, with its name; tells what room it has taken. */
export function drawThresholds(chart: Chart, view: ChartView, style: Style): Box[] {
  const { fontSize } = style.geometry;
  const { left, right, top, bottom } = chart.chartArea;
  const isRows = isRowForm(view.form);
  const scale = chart.scales[isRows ? 'x' : 'y'];
  if (!scale) return [];
  const line = {
    color: style.palette.alert,
    width: fontSize * 0.13,
    dash: [fontSize * 0.4, fontSize * 0.27],
  };
  const brackets = view.annotations.flatMap((one) =>
    one.kind === 'span' ? (findBracket(chart, view, style, one) ?? []) : [],
  );
  const taken = [...brackets, ...lineBoxes(chart, view)];
  return view.annotations.flatMap((one): Box[] => {
    if (one.kind !== 'threshold') return [];
    const at = scale.getPixelForValue(one.value);
    const ends = isRows ? [at, top - fontSize * 0.5, at, bottom] : [left, at, right, at];
    strokeLine(chart.ctx, ends, line);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
    const covered = { left: x1 - 1, right: x2 + 1, top: y1 - 1, bottom: y2 + 1 };
    const places = isRows
      ? [overRule(one.text, at, top - fontSize, style)]
      : alongRule(one.text, at, chart, style);
    return [covered, ...writeBest(chart.ctx, places, [covered, ...taken], style)];
  });
}

const nameOf = ({ palette }: Style) => ({ bold: true, small: true, color: palette.alert });

function overRule(text: string, x: number, y: number, style: Style): Label[] {
  const width = measure(text, style, nameOf(style));
  return [
    {
      ...nameOf(style),
      text,
      x: Math.max(0, Math.min(x - width / 2, style.geometry.width - width)),
      y,
    },
  ];
}

/** At either end, above or below it, on one line or several. */
function alongRule(text: string, y: number, { chartArea }: Chart, style: Style): Label[][] {
  const { fontSize } = style.geometry;
  const step = fontSize * 1.1;
  const room = chartArea.right - chartArea.left;
  return [room, room * 0.62, room * 0.42].flatMap((width) => {
    const lines = breakLines(text, width, style, nameOf(style));
    const at = (top: number, align: 'left' | 'right'): Label[] =>
      lines.map((words, index) => ({
        ...nameOf(style),
        text: words,
        x: align === 'left' ? chartArea.left + 2 : chartArea.right,
        y: top + step * (index + 0.5),
        align,
      }));
    const [above, below] = [y - step * lines.length - fontSize * 0.2, y + fontSize * 0.25];
    return [at(above, 'right'), at(above, 'left'), at(below, 'right'), at(below, 'left')];
  });
}
