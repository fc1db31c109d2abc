import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawSvg, drawTiles } from '../../src/charts/draw.ts';
import { findCoveredWords, findCutWords } from '../support/drawn-words.ts';
import { chartForms } from '../../src/domain/chart.ts';
import { readCharts } from '../support/chart-views.ts';

const charts = [
  ...(await readCharts('tests/fixtures/fisheries')),
  ...(await readCharts('content')),
];
const widths = ['wide', 'narrow'] as const;
type Content = (typeof charts)[number]['content'];
const layOut = (content: Content, width: 'wide' | 'narrow') =>
  'tiles' in content ? drawTiles(content, width) : drawSvg(content, width);
const draw = (content: Content, width: 'wide' | 'narrow') => layOut(content, width).content;
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

  it.each(drawings)('of $name cuts no word, and covers none by another', ({ content, width }) => {
    const drawing = layOut(content, width);
    expect(findCutWords(drawing)).toEqual([]);
    expect(findCoveredWords(drawing)).toEqual([]);
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

describe('drawing of bars', () => {
  const find = (name: string) => drawings.find((one) => one.name === name)?.svg ?? '';
  it('has each in the colour of its place', () => {
    const count = (colour: string) =>
      find('landings-by-island (en), wide').split(`fill="var(--${colour})"`).length - 1;
    expect([count('c-1'), count('c-context'), count('c-4'), count('c-2')]).toEqual([1, 2, 1, 0]);
  });

  it('draws none, and no sliver of one, for a value of zero', () => {
    // Both have no value there but zero.
    const svg = find('copper-by-stage (en), wide');
    const bars = [...svg.matchAll(/d="M([\d.]+) [\d.]+L([\d.]+) [^"]*" fill="var\(--c-[34]\)"/g)];
    expect(bars.filter(([, left, right]) => left !== right)).toHaveLength(2);
    expect(svg).not.toMatch(/stroke="var\(--c-[34]\)"/);
  });
});
