import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { composeSigns, withPlainSigns } from '../../src/charts/composed-signs.ts';

it('writes signs that the typefaces lack as a plain one with a bar beneath', () => {
  const context = createCanvas(100, 40).getContext('2d');
  const bars: number[][] = [];
  const written: string[] = [];
  Object.assign(context, {
    fillText: (text: string) => written.push(text),
    fillRect: (...box: number[]) => bars.push(box),
  });
  composeSigns(context as never);
  context.font = '20px sans-serif';
  context.textBaseline = 'middle';
  context.fillText('74%', 0, 20);
  context.fillText('≥ 74%', 0, 20);
  expect(written).toEqual(['74%', '> 74%']);
  expect(bars).toHaveLength(1);
  expect(bars[0]?.[1]).toBeGreaterThan(20);
  expect(withPlainSigns('≤ 3, ≈ 4, > 5')).toBe('< 3, ~ 4, > 5');
});
