import type { Chart } from 'chart.js';
import { measure, type Box, type Label } from './label-text.ts';
import { placeLabels, spread, type Choice } from './place-labels.ts';
import { lineBoxes, placeMarks, type PlacedMark } from './points.ts';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** The whole drawing: no label leaves it. */
const boundsOf = ({ geometry }: Style): Box => ({
  left: 0,
  right: geometry.width,
  top: 0,
  bottom: geometry.height,
});

/** Values above their columns: all that find room, the last, the largest and the first before the others. */
export function columnLabels(chart: Chart, style: Style, taken: readonly Box[]): Label[] {
  const { fontSize, isWide } = style.geometry;
  const marks = placeMarks(chart);
  const half = columnHalf(chart);
  const columns = marks.map(({ x, y, base }): Box => ({
    left: x - half,
    right: x + half,
    top: Math.min(y, base),
    bottom: Math.max(y, base),
  }));
  const choices = sortByWeight(marks).map(({ mark, x, y }): Choice => {
    const label = { text: mark.text, y: y - fontSize * 0.72, small: !isWide };
    return [
      { ...label, x, align: 'center' },
      { ...label, x: x + half, align: 'right' },
      { ...label, x: x - half, align: 'left' },
    ];
  });
  return placeLabels(choices, style, boundsOf(style), [...taken, ...columns]);
}

const columnHalf = (chart: Chart): number =>
  ((chart.getDatasetMeta(0).data[0] as unknown as { width?: number })?.width ?? 0) / 2;

/** First the last, the largest, the smallest and the first, then the others. */
function sortByWeight(marks: readonly PlacedMark[]): PlacedMark[] {
  const byValue = marks.toSorted((a, b) => b.mark.value - a.mark.value);
  const ends = [marks.at(-1), byValue[0], byValue.at(-1), marks[0]].filter(
    (one) => one !== undefined,
  );
  return [...new Set([...ends, ...marks])];
}

/** Every value of one short line, the ends and turns of a long one; of several lines, name and last value at their ends. */
export function lineLabels(
  chart: Chart,
  view: ChartView,
  style: Style,
  taken: readonly Box[],
): Label[] {
  const marks = placeMarks(chart);
  const bounds = { ...boundsOf(style), left: chart.chartArea.left + 2 };
  const lines = lineBoxes(chart, view);
  const isSingle = view.series.length === 1 && !view.series[0]?.name;
  const choose = (one: PlacedMark) => besideLine(one, marks, bounds, style);
  if (isSingle) {
    const noted = notedMarks(view);
    const weighed = sortByWeight(marks).filter(({ mark }) => noted.has(mark));
    return placeLabels(weighed.map(choose), style, bounds, [...taken, ...lines]);
  }
  const ends = endLabels(chart, view, style, marks);
  if (view.form === 'area') return ends;
  const firsts = marks.filter(
    ({ mark }) => marks.find((one) => one.mark.series === mark.series)?.mark === mark,
  );
  // Where lines start close together, no one could tell whose value stands there.
  const isApart = (one: PlacedMark) =>
    firsts.every(
      (other) => other === one || Math.abs(other.y - one.y) > style.geometry.fontSize * 2,
    );
  const choices = firsts.filter(isApart).map(choose);
  return [...ends, ...placeLabels(choices, style, bounds, [...taken, ...lines])];
}

/** Up to eight, all; of more, those at the ends, the largest and the smallest, and the ends of a span. */
function notedMarks({ marks, annotations }: ChartView): Set<Mark> {
  if (marks.length <= 8) return new Set(marks);
  const byValue = marks.toSorted((a, b) => b.value - a.value);
  const anchors = annotations.flatMap((one) => (one.kind === 'span' ? [one.from, one.to] : []));
  const ends = [marks[0], marks.at(-1), byValue[0], byValue.at(-1)];
  return new Set([
    ...ends.filter((mark) => mark !== undefined),
    ...anchors.flatMap((at) => ('mark' in at ? (marks[at.mark] ?? []) : [])),
  ]);
}

/** Above a peak and below a hollow, else on whichever side the line leaves free; at the edges, inwards. */
function besideLine(
  one: PlacedMark,
  marks: readonly PlacedMark[],
  bounds: Box,
  style: Style,
): Choice {
  const { fontSize } = style.geometry;
  const own = marks.filter(({ mark }) => mark.series === one.mark.series);
  const at = own.indexOf(one);
  const isLow = [own[at - 1], own[at + 1]].every((next) => !next || next.y < one.y + 1);
  const half = measure(one.mark.text, style) / 2;
  const clamp = (x: number) => Math.min(Math.max(x, bounds.left + half), bounds.right - half - 1);
  const far = fontSize * 0.98;
  const beside = half + fontSize * 0.35;
  const place = (dx: number, dy: number): Label => {
    return { text: one.mark.text, x: clamp(one.x + dx), y: one.y + dy, align: 'center' };
  };
  const [up, down] = [place(0, -far), place(0, far)];
  const sides = [-far * 0.6, far * 0.6].flatMap((dy) => [place(beside, dy), place(-beside, dy)]);
  return [
    ...(isLow ? [down, up] : [up, down]),
    ...sides,
    place(0, -far * 1.6),
    place(0, far * 1.6),
  ];
}

/** The name of a line stands at its last point with its value, of an area in the middle of its last edge. */
function endLabels(
  chart: Chart,
  view: ChartView,
  style: Style,
  marks: readonly PlacedMark[],
): Label[] {
  const { fontSize, isWide } = style.geometry;
  const area = chart.chartArea;
  let below = chart.scales['y']?.getPixelForValue(0) ?? 0;
  const ends = view.series.flatMap(({ name }, index): (Label & { value: string })[] => {
    const end = marks.filter(({ mark }) => mark.series === index).at(-1);
    if (!end || !name) return [];
    const y = view.form === 'area' ? (end.y + below) / 2 : end.y;
    below = end.y;
    return [{ text: name, x: end.x + fontSize * 0.6, y, bold: true, value: end.mark.text }];
  });
  const lines = isWide ? 1 : 2;
  const placed = spread(ends, fontSize * 1.16 * lines, area.bottom - (lines - 1) * fontSize);
  return placed.flatMap((label) => {
    const value = ends.find(({ text }) => text === label.text)?.value ?? '';
    if (isWide)
      return [
        label,
        { text: value, x: label.x + measure(`${label.text} `, style, { bold: true }), y: label.y },
      ];
    return [label, { text: value, x: label.x, y: label.y + fontSize * 1.1 }];
  });
}

/** Values and names at the right end of a slope: on one line, or the name beneath its value. */
export const slopeEnds = (view: ChartView, isWide: boolean): string[][] =>
  view.marks
    .filter(({ series }) => series === 1)
    .map((mark) => {
      const name = view.categories[mark.category] ?? '';
      return isWide ? [`${mark.text} ${name}`] : [mark.text, name];
    });

export function slopeLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  const { fontSize, isWide } = style.geometry;
  const marks = placeMarks(chart);
  const [left, right] = [0, 1].map((series) => marks.filter(({ mark }) => mark.series === series));
  const line = fontSize * 1.2;
  const { bottom } = chart.chartArea;
  const edge = Math.min(...(left ?? []).map(({ x }) => x)) - fontSize * 0.6;
  // Equal values are written once.
  const starts = new Map((left ?? []).map(({ mark, y }) => [mark.text, y]));
  const startLabels = [...starts].map(([text, y]): Label => ({ text, x: edge, y, align: 'right' }));
  const ends = (right ?? []).map(({ mark, x, y }): Label => {
    const name = view.categories[mark.category] ?? '';
    return { text: isWide ? `${mark.text} ${name}` : name, x: x + fontSize * 0.6, y, bold: true };
  });
  const lines = isWide ? 1 : 2;
  const placed = spread(ends, line * lines, bottom - (lines - 1) * line);
  const values = isWide
    ? []
    : placed.map((label) => {
        const mark = right?.find((one) => view.categories[one.mark.category] === label.text)?.mark;
        return { ...label, text: mark?.text ?? '', y: label.y + line, bold: false };
      });
  return [...spread(startLabels, line, bottom), ...placed, ...values];
}

export function scatterLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  const { left, right } = chart.chartArea;
  const gap = style.geometry.fontSize * 0.65;
  return placeMarks(chart).map(({ mark, x, y }): Label => {
    const text = view.series[mark.series]?.name ?? '';
    const isNearRight = x > right - (right - left) * 0.35;
    return isNearRight ? { text, x: x - gap, y, align: 'right' } : { text, x: x + gap, y };
  });
}
