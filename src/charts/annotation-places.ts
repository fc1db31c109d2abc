import type { Point } from './anchors.ts';
import type { Label } from './label-text.ts';
import type { Style } from './style.ts';

/** Over the bracket of a span, else beneath it. */
export function overBracket({ x, y }: Point, lines: readonly string[], style: Style): Label[][] {
  const { fontSize } = style.geometry;
  const step = fontSize * 1.1;
  return [y - step * lines.length - fontSize * 0.15, y + fontSize * 0.2].map((top) =>
    lines.map((text, index) => ({
      text,
      x,
      y: top + step * (index + 0.5),
      align: 'center',
      small: true,
    })),
  );
}

/** Places around a point, the nearest first. */
export function placesAround({ x, y }: Point, lines: readonly string[], style: Style): Label[][] {
  const { fontSize } = style.geometry;
  const line = fontSize * 1.1;
  const tall = lines.length * line;
  const at = (dx: number, top: number, align: 'left' | 'right' | 'center'): Label[] =>
    lines.map((text, index) => ({
      text,
      x: x + dx,
      y: top + line * (index + 0.5),
      align,
      small: true,
    }));
  const far = fontSize * 1.9;
  return [1, 1.8, 2.8].flatMap((times) => [
    at(fontSize * 0.7, y - tall / 2, 'left'),
    at(0, y - tall - far * times * 0.8, 'center'),
    at(fontSize * 0.6 * times, y + far * times * 0.6, 'left'),
    at(-fontSize * 0.6 * times, y + far * times * 0.6, 'right'),
    at(0, y + far * times, 'center'),
    at(fontSize * 0.6 * times, y - tall - far * times * 0.6, 'left'),
    at(-fontSize * 0.6 * times, y - tall - far * times * 0.6, 'right'),
    at(-fontSize * 0.7, y - tall / 2, 'right'),
  ]);
}
