import type { Geometry } from './drawing-size.ts';
import { isTwoSided } from './forms.ts';
import { paintPattern } from './pattern.ts';
import { measure, writeLabel, type Canvas } from './label-text.ts';
import type { Style, Type } from './style.ts';
import type { ChartView, Series } from './view.ts';

/** Several series that no label at their marks names get a key above the plot. */
export function needsKey(view: ChartView): boolean {
  if (view.series.length < 2) return false;
  return view.form === 'column' || isTwoSided(view);
}

/** Height of a line of the key, in font sizes. */
const keyLine = 1.6;

interface KeyItem extends Series {
  x: number;
  line: number;
}

type Sized = Type & { geometry: Pick<Geometry, 'fontSize' | 'width'> };

/** Where each name stands: after the one before it, or at the start of the next line; two ends have theirs at each. */
function layOutKey(view: ChartView, style: Sized): KeyItem[] {
  const { width, fontSize } = style.geometry;
  const roomOf = (name: string) => fontSize * 0.8 + 6 + measure(name, style);
  let x = 0;
  let line = 0;
  const items = view.series.map((series): KeyItem => {
    const room = roomOf(series.name);
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const item = { ...series, x, line };
    x += room + 18;
    return item;
  });
  const last = items.at(-1);
  if (isTwoSided(view) && last && last.line === 0) last.x = width - roomOf(last.name);
  return items;
}

/** Height to set aside for the key. */
export function keyHeight(view: ChartView, sizes: Sized['geometry'], style: Type): number {
  if (!needsKey(view)) return 0;
  const items = layOutKey(view, { ...style, geometry: sizes });
  return (
    Math.round((1 + Math.max(...items.map(({ line }) => line))) * sizes.fontSize * keyLine) + 4
  );
}

/** Squares with their patterns, and names. */
export function drawKey(context: Canvas, view: ChartView, style: Style): void {
  const { geometry, palette } = style;
  const size = geometry.fontSize * 0.8;
  for (const { name, pigment, pattern, x, line } of layOutKey(view, style)) {
    const top = line * geometry.fontSize * keyLine + geometry.fontSize * 0.1;
    context.fillStyle = palette[pigment];
    context.fillRect(x, top, size, size);
    paintPattern(context, { left: x, right: x + size, top, bottom: top + size }, pattern, style);
    writeLabel(context, { text: name, x: x + size + 6, y: top + size / 2 }, style);
  }
}
