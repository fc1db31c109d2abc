import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/charts/draw.ts';
import { describeMark } from '../../src/charts/reading.ts';
import { viewOf } from '../support/chart-views.ts';
import { landings } from '../support/datasets.ts';

const sent = landings([
  { place: 'NTH', species: 'cod', year: '2025', landed: 400 },
  { place: 'STH', species: 'cod', year: '2025', landed: 100 },
  { place: 'NTH', species: 'herring', year: '2025', landed: 200 },
]);
const view = viewOf({ form: 'matrix', category: 'species', series: 'place' }, sent);

describe('matrix', () => {
  it('has a row a category and a column a series, each in its colour', () => {
    expect(view.categories).toEqual(['Cod', 'herring']);
    expect(view.series.map(({ name, pigment }) => [name, pigment])).toEqual([
      ['North Island', 'c-1'],
      ['STH', 'c-4'],
    ]);
    expect(view.marks.map((mark) => describeMark(view, mark))).toContain('Cod, STH: 100 tonnes');
  });

  it.each(['wide', 'narrow'] as const)('draws a bar a cell on one scale when %s', (width) => {
    const { content } = drawSvg(view, width);
    const lengths = [
      ...content.matchAll(/d="M([\d.]+) [\d.]+L([\d.]+) [^"]*Z" fill="var\(--c-[14]\)"/g),
    ].map(([, left, right]) => Math.abs(Number(right) - Number(left)));
    const [longest = 0] = lengths.toSorted((a, b) => b - a);
    const parts = lengths.map((length) => Math.round((length / longest) * 4)).sort();
    expect(parts).toEqual([1, 2, 4]);
  });

  it('has a dash, and no bar, where nothing is listed', () => {
    const { content } = drawSvg(view, 'narrow');
    expect(content.match(/>–<\/text>/g)).toHaveLength(1);
  });
});
