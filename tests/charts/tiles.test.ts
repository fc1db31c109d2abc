import { describe, expect, it } from 'vitest';
import { drawTiles } from '../../src/charts/draw.ts';
import { createTileMap } from '../../src/charts/tiles.ts';
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
  it('has a tile for each place that has a position, in the colour of the place', () => {
    const shown = mapOf().tiles.map(({ code, name, text, pigment }) => [code, name, text, pigment]);
    expect(shown).toEqual([
      ['NTH', 'North', '1,100', 'c-1'],
      ['EST', 'East Island', '900', 'c-context'],
      ['WST', 'West <Island>', 'Not listed', 'c-context'],
    ]);
  });

  it('says what its longest bar stands for', () => {
    expect(mapOf().key).toEqual({ largest: 1100, text: '1,100 tonnes', none: 'Not listed' });
  });

  it('finds its places by name as by code', () => {
    const row = { place: 'East Island', species: 'cod', year: '2025', landed: 7 };
    const tile = mapOf(landings([row])).tiles.find(({ code }) => code === 'EST');
    expect(tile?.text).toBe('7');
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

/** Left, top, right and bottom of the filled bars of a colour. */
function barsOf(svg: string, colour: string): number[][] {
  const path = new RegExp(
    `d="M([\\d.]+) ([\\d.]+)L[^"]*L([\\d.]+) ([\\d.]+)L[^"]*Z" fill="var\\(--${colour}\\)"`,
    'g',
  );
  return [...svg.matchAll(path)].map(([, ...corners]) => corners.map(Number));
}

describe('drawing of a tile map', () => {
  it.each(['wide', 'narrow'] as const)(
    'shows every value when %s, as words and as a bar',
    (width) => {
      const { content } = drawTiles(mapOf(), width);
      expect(content).toContain('>1,100</text>');
      expect(content).toContain('>900</text>');
      const [north] = barsOf(content, 'c-1');
      const [east] = barsOf(content, 'c-context');
      const length = ([left = 0, , right = 0]: number[] = []) => right - left;
      expect(length(east) / length(north)).toBeCloseTo(900 / 1100, 1);
    },
  );

  it('draws no bar for a value of zero, nor one of no length where all are zero', () => {
    const none = mapOf(landings([{ place: 'NTH', species: 'cod', year: '2025', landed: 0 }]));
    const { content } = drawTiles(none, 'wide');
    expect(barsOf(content, 'c-1')).toEqual([]);
    expect(content).not.toMatch(/NaN|Infinity/);
  });

  it.each([
    ['wide', 640],
    ['narrow', 320],
  ] as const)('keeps its tiles inside when %s', (width, pixels) => {
    const drawing = drawTiles(mapOf(), width);
    expect(drawing.pixels).toBe(pixels);
    for (const [, x = '', y = ''] of drawing.content.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(pixels);
      expect(Number(y)).toBeLessThanOrEqual(drawing.height);
    }
  });
});
