import type { Point } from './anchors.ts';
import { noteLine } from './geometry.ts';
import { overlap, writeLabel, type Box, type Canvas } from './label-text.ts';
import type { Style } from './style.ts';

/** A numbered disc beside the point. */
export function drawNumber(
  context: Canvas,
  number: number,
  at: Point,
  style: Style,
  taken: readonly Box[],
): Box {
  const isRows = style.geometry.rows !== undefined;
  const { fontSize, width } = style.geometry;
  const radius = fontSize * 0.5;
  const far = fontSize * 1.15;
  const first = isRows ? [[far * 0.7, 0]] : [];
  const around = [
    ...first,
    [0, -far],
    [far, -far],
    [-far, -far],
    [far, 0],
    [-far, 0],
    [0, far],
    [far, far],
    [-far, far],
    [0, -2 * far],
    [0, 2 * far],
  ];
  const boxes = around.map(([dx = 0, dy = 0]): Box => {
    const x = Math.min(Math.max(at.x + dx, radius), width - radius);
    const y = Math.max(at.y + dy, radius);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const box = boxes.find((one) => !taken.some((other) => overlap(one, other))) ?? boxes[0]!;
  paintNumber(context, number, { x: box.left + radius, y: box.top + radius }, style);
  return box;
}

function paintNumber(context: Canvas, number: number, { x, y }: Point, style: Style): void {
  const { fontSize } = style.geometry;
  context.save();
  context.fillStyle = style.palette.ink;
  context.beginPath();
  context.arc(x, y, fontSize * 0.5, 0, 2 * Math.PI);
  context.fill();
  context.restore();
  writeLabel(
    context,
    {
      text: String(number),
      x,
      y,
      align: 'center',
      small: true,
      bold: true,
      color: style.palette.paper,
    },
    style,
  );
}

/** What the numbers stand for, beneath the plot. */
export function drawNotes(context: Canvas, style: Style): void {
  const { notes, height, fontSize } = style.geometry;
  const line = fontSize * noteLine;
  const count = notes.reduce((sum, { lines }) => sum + lines.length, 0);
  let y = height - count * line + line / 2;
  for (const { number, lines } of notes) {
    paintNumber(context, number, { x: fontSize * 0.5, y }, style);
    for (const text of lines) {
      writeLabel(context, { text, x: fontSize * 1.5, y, small: true }, style);
      y += line;
    }
  }
}
