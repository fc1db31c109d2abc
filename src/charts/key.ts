import type { Geometry } from './drawing-size.ts';
import { measure, writeLabel, type Canvas } from './label-text.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** Several series that no label at their marks names get a key above the plot. */
export function needsKey(view: ChartView): boolean {
  if (view.series.length < 2) return false;
  return (
    view.form === 'column' || view.form === 'dumbbell' || (view.form === 'bar' && view.stacked)
  );
}

/** Height of a line of the key, in font sizes. */
export const keyLine = 1.6;

/** Where each name of the key stands: after the one before it, or at the start of the next line. */
export function layOutKey(
  view: ChartView,
  { width, fontSize }: Geometry,
  measure: (text: string) => number,
) {
  let x = 0;
  let line = 0;
  return view.series.map(({ name, pigment }) => {
    const room = fontSize * 0.8 + 6 + measure(name);
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const item = { name, pigment, x, line };
    x += room + 18;
    return item;
  });
}

/** Height to set aside for the key, from the length of its names. */
export function keyHeight(
  view: ChartView,
  { width, fontSize }: Pick<Geometry, 'width' | 'fontSize'>,
): number {
  if (!needsKey(view)) return 0;
  const items = layOutKey(
    view,
    { width, fontSize, height: 0, bar: 0 },
    (text) => text.length * fontSize * 0.5,
  );
  return Math.round((1 + Math.max(...items.map(({ line }) => line))) * fontSize * keyLine) + 4;
}

/** Squares and names above the plot, in as many lines as they need. */
export function drawKey(context: Canvas, view: ChartView, style: Style): void {
  const { geometry, palette } = style;
  const size = geometry.fontSize * 0.8;
  for (const { name, pigment, x, line } of layOutKey(view, geometry, (text) =>
    measure(context, text, style),
  )) {
    const top = line * geometry.fontSize * keyLine;
    context.fillStyle = palette[pigment];
    context.fillRect(x, top + geometry.fontSize * 0.1, size, size);
    writeLabel(context, { text: name, x: x + size + 6, y: top + geometry.fontSize * 0.5 }, style);
  }
}
