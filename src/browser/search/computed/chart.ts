import type { Computed, ComputedRow } from './computed.ts';

/** A chart is drawn as wide as its room, within these, so that its words keep their size. */
const narrow = 260;
const padding = 50;
const wide = 480;
const height = 148;
const margin = { top: 8, bottom: 42, side: 6 };
const bar = 26;

/** A small chart of the rows: a line over the years, bars for places and editions. The table beside it says all. */
export function drawRows(
  { kind, title, rows }: Pick<Computed, 'kind' | 'title' | 'rows'>,
  room: number,
): SVGSVGElement {
  const width = Math.min(Math.max(room - padding, narrow), wide);
  return kind === 'series' ? drawLine(title, rows, width) : drawBars(title, rows, width);
}

interface Dot {
  x: number;
  y: number;
  year: number;
  row: ComputedRow;
}

/** Where each row stands; years without a number leave their room. */
export function placeDots(rows: readonly ComputedRow[], width = wide): Dot[] {
  const years = rows.map(({ label }) => Number(label));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(...rows.map(({ amount }) => amount), 0);
  const least = Math.min(...rows.map(({ amount }) => amount), 0);
  const room = height - margin.top - margin.bottom;
  return rows.map((row, at) => ({
    row,
    year: years[at]!,
    x: margin.side + ((years[at]! - first) / (last - first || 1)) * (width - 2 * margin.side),
    y: margin.top + (1 - (row.amount - least) / (most - least || 1)) * room,
  }));
}

function drawLine(title: string, rows: readonly ComputedRow[], width: number): SVGSVGElement {
  const dots = placeDots(rows, width);
  const base = height - margin.bottom;
  // No line leads over a year that has no number.
  const path = dots
    .map(({ x, y, year }, at) => `${dots[at - 1]?.year === year - 1 ? 'L' : 'M'}${x} ${y}`)
    .join('');
  const ends = [dots[0]!, dots.at(-1)!];
  return picture(
    title,
    [width, height],
    shape('line', { x1: margin.side, x2: width - margin.side, y1: base, y2: base, class: 'axis' }),
    shape('path', { d: path, class: 'line' }),
    ...dots.map(({ x, y }) => shape('circle', { cx: x, cy: y, r: dots.length > 30 ? 1.5 : 3 })),
    ...ends.flatMap(({ x, row }, at) => {
      const anchor = { x, 'text-anchor': at === 0 ? 'start' : 'end' };
      return [
        text(row.value, { ...anchor, y: height - 24 }),
        text(row.label, { ...anchor, y: height - 7 }),
      ];
    }),
  );
}

function drawBars(title: string, rows: readonly ComputedRow[], width: number): SVGSVGElement {
  const most = Math.max(...rows.map(({ amount }) => amount)) || 1;
  const start = width * 0.3;
  const room = width * 0.26;
  return picture(
    title,
    [width, rows.length * bar + 4],
    ...rows.flatMap(({ label, value, amount }, at) => {
      const y = at * bar;
      const length = (Math.max(amount, 0) / most) * room;
      return [
        text(label, { x: start - 8, y: y + 17, 'text-anchor': 'end' }),
        shape('rect', { x: start, y: y + 4, width: Math.max(length, 1), height: bar - 8 }),
        text(value, { x: start + length + 6, y: y + 17 }),
      ];
    }),
  );
}

type Traits = Record<string, string | number>;

function shape(name: string, traits: Traits): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(traits)) node.setAttribute(key, String(value));
  return node;
}

function text(words: string, traits: Traits): SVGElement {
  const node = shape('text', traits);
  node.textContent = words;
  return node;
}

function picture(
  title: string,
  [width, tall]: [width: number, height: number],
  ...shapes: SVGElement[]
): SVGSVGElement {
  const svg = shape('svg', {
    viewBox: `0 0 ${width} ${tall}`,
    width,
    height: tall,
    role: 'img',
    'aria-label': title,
  });
  svg.append(...shapes);
  return svg as SVGSVGElement;
}
