import type { Canvas } from './label-text.ts';

interface Look {
  color: string;
  width: number;
  dash?: number[];
}

export function strokeLine(
  context: Canvas,
  [x1, y1, x2, y2]: number[],
  { color, width, dash = [] }: Look,
): void {
  context.save();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash(dash);
  context.beginPath();
  context.moveTo(x1 ?? 0, y1 ?? 0);
  context.lineTo(x2 ?? 0, y2 ?? 0);
  context.stroke();
  context.restore();
}
