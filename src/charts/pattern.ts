import type { Box, Canvas } from './label-text.ts';
import type { Style } from './style.ts';

/**
 * Lines over a filled shape that tell series of one colour, or of one grey, apart: none for the first, then rising,
 * falling and level ones. Worked out within the box, since a drawing as SVG is not clipped.
 */
export function paintPattern(context: Canvas, box: Box, pattern: number, style: Style): void {
  const lines = linesOf(box, pattern % 4, style.geometry.fontSize * 0.4);
  if (lines.length === 0) return;
  context.save();
  context.strokeStyle = style.palette.paper;
  context.lineWidth = style.geometry.fontSize * 0.09;
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
  context.restore();
}

type Line = [x1: number, y1: number, x2: number, y2: number];

function linesOf({ left, right, top, bottom }: Box, pattern: number, gap: number): Line[] {
  const [width, height] = [right - left, bottom - top];
  if (pattern === 0 || width <= 0 || height <= 0) return [];
  if (pattern === 3) {
    const count = Math.max(1, Math.floor(height / gap) - 1);
    return Array.from({ length: count }, (_, index): Line => {
      const y = top + ((index + 1) * height) / (count + 1);
      return [left, y, right, y];
    });
  }
  const step = gap * 1.6;
  const count = Math.ceil((width + height) / step);
  return Array.from({ length: count }, (_, index): Line => {
    const at = (index + 0.5) * step;
    // From the left or upper edge to the lower or right one, at 45 degrees.
    const [x1, y1] = at < height ? [0, at] : [at - height, height];
    const [x2, y2] = at < width ? [at, 0] : [width, at - width];
    const turn = (y: number) => (pattern === 1 ? y : height - y);
    return [left + x1, top + turn(y1), left + x2, top + turn(y2)];
  }).filter(([x1, , x2]) => x1 <= right && x2 > left);
}
