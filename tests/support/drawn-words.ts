import { measureText, sans } from '../../src/charts/draw.ts';
import type { Drawing } from '../../src/charts/view.ts';

interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Letters reach over the middle of their line by this part of their size, above and below. */
const reach = 0.36;
/** Rounding, and letters that lean a little out of their box. */
const slack = 1.5;

function readWords({ content }: Drawing): Word[] {
  return [...content.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', said = '']) => {
      const read = (name: string) =>
        new RegExp(`${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? '';
      const text = said.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      const size = Number(read('font-size'));
      const weight = read('font-weight') ? '600 ' : '';
      const { width } = measureText(text, `${weight}${size}px ${sans}`);
      const x = Number(read(' x'));
      const left = x - ({ middle: 0.5, end: 1 }[read('text-anchor')] ?? 0) * width;
      const middle = Number(read(' y')) - 0.35 * size;
      return {
        text,
        left,
        right: left + width,
        top: middle - reach * size,
        bottom: middle + reach * size,
      };
    },
  );
}

/** Words that reach over an edge of the drawing. */
export const findCutWords = (drawing: Drawing): string[] =>
  readWords(drawing)
    .filter(
      ({ left, right, top, bottom }) =>
        left < -slack ||
        right > drawing.pixels + slack ||
        top < -slack ||
        bottom > drawing.height + slack,
    )
    .map(({ text }) => text);

/** Pairs of words of which one lies over the other. */
export function findCoveredWords(drawing: Drawing): string[] {
  const words = readWords(drawing);
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          one.left + slack < other.right &&
          other.left + slack < one.right &&
          one.top + slack < other.bottom &&
          other.top + slack < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}
