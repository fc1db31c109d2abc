import { describe, expect, it } from 'vitest';
import { createTileMap, drawTiles } from '../../src/charts/tiles.ts';
import type { Place } from '../../src/domain/place.ts';
import { catches, cells, describeChart } from '../support/chart-views.ts';
import { landings } from '../support/datasets.ts';

const places: { id: string; value: Place }[] = [
  {
    id: 'NTH',
    value: {
      name: { en: 'North & Co' },
      short: { en: 'North' },
      tile: { column: 1, row: 0, size: 2 },
    },
  },
  { id: 'EST', value: { name: { en: 'East Island' }, tile: { column: 3, row: 1, size: 1 } } },
  { id: 'WST', value: { name: { en: 'West <Island>' }, tile: { column: 0, row: 2, size: 1 } } },
  { id: 'OFF', value: { name: { en: 'Offshore' } } },
];
const chart = describeChart({ form: 'tiles', rows: { year: 2025 } });
const context = {
  ...cells,
  findPlace: (cell: string) =>
    places.find(({ id, value }) => id === cell || value.name['en'] === cell)?.value,
};
const mapOf = (dataset = catches) => createTileMap(chart, dataset, places, context, 'Not listed');

describe('tile map', () => {
  it('has a tile for each place that has a position', () => {
    expect(mapOf().tiles.map(({ code, name, text, step }) => [code, name, text, step])).toEqual([
      ['NTH', 'North', '1,100', 4],
      ['EST', 'East Island', '900', 4],
      ['WST', 'West <Island>', 'Not listed', undefined],
    ]);
  });

  it.each([
    [1000, 4],
    [800, 4],
    [799, 3],
    [200, 1],
    [199, 0],
    [0, 0],
  ])('puts %d of 1000 on step %d', (landed, step) => {
    const row = { species: 'cod', year: '2025' };
    const map = mapOf(
      landings([
        { ...row, place: 'NTH', landed: 1000 },
        { ...row, place: 'EST', landed },
      ]),
    );
    expect(map.tiles.find(({ code }) => code === 'EST')?.step).toBe(step);
  });

  it('finds its places by name as by code', () => {
    const row = { place: 'East Island', species: 'cod', year: '2025', landed: 7 };
    const tile = mapOf(landings([row])).tiles.find(({ code }) => code === 'EST');
    expect(tile?.text).toBe('7');
  });

  it('shades places of zero where all are zero', () => {
    const map = mapOf(landings([{ place: 'NTH', species: 'cod', year: '2025', landed: 0 }]));
    expect(map.tiles[0]?.step).toBe(0);
  });

  it('has a table with the largest value first and the missing ones last', () => {
    const { headings, rows } = mapOf().table;
    expect(headings).toEqual([
      { text: 'Island', isNumber: false },
      { text: 'Landed (Tonnes)', isNumber: true },
    ]);
    expect(rows.map((row) => row.map(({ text }) => text).join(': '))).toEqual([
      'North: 1,100',
      'East Island: 900',
      'West <Island>: Not listed',
    ]);
    expect(rows.at(-1)?.[1]?.isMissing).toBe(true);
  });
});

describe('drawing of a tile map', () => {
  it('shades tiles by class and names each for those who listen', () => {
    const { content } = drawTiles(mapOf(), 'wide');
    expect(content).toContain('<g class="tile tile-4"><title>North: 1,100</title>');
    expect(content).toContain(
      '<g class="tile tile-none"><title>West &lt;Island&gt;: Not listed</title>',
    );
    expect(content).not.toMatch(/ style=| fill="#/);
  });

  it.each([
    ['wide', 640, 3 * 90, true, 'North'],
    ['narrow', 320, 3 * 45, false, 'NTH'],
  ] as const)('is as high as its rows when %s', (width, pixels, height, hasValues, label) => {
    const drawing = drawTiles(mapOf(), width);
    expect([drawing.pixels, drawing.height]).toEqual([pixels, height]);
    expect(drawing.content.includes('>1,100</text>')).toBe(hasValues);
    expect(drawing.content).toContain(`>${label}</text>`);
  });

  it.each(['wide', 'narrow'] as const)('keeps its tiles inside when %s', (width) => {
    const { content, pixels, height } = drawTiles(mapOf(), width);
    for (const [, x = '', y = '', side = ''] of content.matchAll(
      /<rect x="([^"]+)" y="([^"]+)" width="([^"]+)"/g,
    )) {
      expect(Number(x) + Number(side)).toBeLessThanOrEqual(pixels);
      expect(Number(y) + Number(side)).toBeLessThanOrEqual(height);
    }
  });
});
