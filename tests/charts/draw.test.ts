import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/charts/draw.ts';
import { drawTiles } from '../../src/charts/tiles.ts';
import { chartForms } from '../../src/domain/chart.ts';
import { readCharts } from '../support/chart-views.ts';

const charts = [
  ...(await readCharts('tests/fixtures/fisheries')),
  ...(await readCharts('content')),
];
const widths = ['wide', 'narrow'] as const;
type Content = (typeof charts)[number]['content'];
const draw = (content: Content, width: 'wide' | 'narrow') =>
  ('tiles' in content ? drawTiles(content, width) : drawSvg(content, width)).content;
const drawings = charts.flatMap(({ name, content }) =>
  widths.map((width) => ({ name: `${name}, ${width}`, content, width, svg: draw(content, width) })),
);

describe('drawing', () => {
  it('is tried with every form', () => {
    const forms = new Set(
      charts.map(({ content }) => ('tiles' in content ? 'tiles' : content.form)),
    );
    expect([...forms].sort()).toEqual([...chartForms].sort());
  });

  it.each(drawings)(
    'of $name holds real words, and every value that is no line',
    ({ svg, content }) => {
      const texts = [...svg.matchAll(/<text [^>]*>([^<]+)<\/text>/g)].map(([, text]) => text);
      expect(texts.length).toBeGreaterThan(3);
      if (!('tiles' in content) && content.form === 'bar' && !content.stacked) {
        for (const { text } of content.marks) expect(texts.join('|')).toContain(text);
      }
    },
  );

  it.each(drawings)('of $name obeys a strict policy and the reader’s colours', ({ svg }) => {
    expect(svg).not.toMatch(/ style=|<style|<script|<image|<foreignObject| on\w+=|href=/);
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(
      ([, colour]) => colour ?? '',
    );
    expect(
      colours.filter((colour) => colour !== 'none' && !/^var\(--[a-z0-9-]+\)$/.test(colour)),
    ).toEqual([]);
  });

  it.each(drawings)('of $name has numbers in every place', ({ svg }) => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null|tile--/);
  });

  it.each(drawings)('of $name weighs at most 4096 bytes on its way', ({ svg }) => {
    expect(gzipSync(svg).length).toBeLessThanOrEqual(4096);
  });

  it.each(drawings)('of $name is the same again', ({ svg, content, width }) => {
    expect(draw(content, width)).toBe(svg);
  });

  it.each(drawings.filter(({ content }) => !('tiles' in content)))(
    'of $name marks every value',
    ({ svg, content }) => {
      if ('tiles' in content) return;
      const shapes = svg.match(/<path /g)?.length ?? 0;
      const drawn =
        content.form === 'line' || content.form === 'area'
          ? content.series.length
          : content.marks.length;
      expect(shapes).toBeGreaterThanOrEqual(drawn);
    },
  );
});

describe('drawing of a chart with a subject', () => {
  const { svg } = drawings.find(({ name }) => name === 'landings-by-island (en), wide')!;
  it('colours the subject and leaves the others grey', () => {
    const count = (colour: string) => svg.split(`fill="var(--${colour})"`).length - 1;
    expect([count('c-1'), count('c-context'), count('c-2')]).toEqual([1, 3, 0]);
  });
});
