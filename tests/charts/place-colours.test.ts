import { describe, expect, it } from 'vitest';
import type { TileMap } from '../../src/charts/tiles.ts';
import type { ChartView } from '../../src/charts/view.ts';
import type { Pigment } from '../../src/domain/pigment.ts';
import type { Library } from '../../src/library/library.ts';
import { findPigment } from '../../src/library/place-pigments.ts';
import { findPlace } from '../../src/library/places.ts';
import { readSound } from '../support/fixture-library.ts';
import { readCharts } from '../support/chart-views.ts';

interface Drawn {
  place: string;
  pigment: Pigment;
}

/** Every place that a mark names, by the words at it, its series or its category, with the colour it has there. */
function findDrawn(content: ChartView | TileMap, library: Library): Drawn[] {
  const placeOf = (name: string | undefined) => findPlace(library, name ?? '')?.id;
  if ('tiles' in content)
    return content.tiles.map(({ code, pigment }) => ({ place: code, pigment }));
  return content.marks.flatMap(({ name, series, category, pigment }) => {
    const place =
      placeOf(name) ??
      placeOf(content.series[series]?.name) ??
      placeOf(content.categories[category]);
    return place === undefined ? [] : [{ place, pigment }];
  });
}

describe.each(['content', 'tests/fixtures/fisheries'])(
  'a place in the charts of %s',
  async (folder) => {
    const charts = await readCharts(folder);
    const drawn = charts.flatMap(({ content, library }) => findDrawn(content, library));

    it('never changes its colour', () => {
      const colours = Map.groupBy(drawn, ({ place }) => place);
      expect(colours.size).toBeGreaterThan(3);
      for (const [place, all] of colours)
        expect(`${place} ${[...new Set(all.map(({ pigment }) => pigment))].join(' ')}`).toBe(
          `${place} ${findPigment(charts[0]!.library, place)}`,
        );
    });

    it('shares it with no other, except with the members of its group', () => {
      const { library } = charts[0]!;
      const coloured = [...library.places.entries.values()].filter(({ value }) => value.colour);
      expect(new Set(coloured.map(({ value }) => value.colour)).size).toBe(coloured.length);
    });
  },
);

describe('colour of a place', () => {
  it('is its own, that of its group, or graphite', async () => {
    const library = await readSound('content');
    const codes = ['CHN', 'ASEAN', 'VNM', 'Viet Nam', 'ASEAN3', 'USA', 'nowhere'];
    expect(codes.map((code) => findPigment(library, code))).toEqual([
      'c-2',
      'c-1',
      'c-1',
      'c-1',
      'c-context',
      'c-context',
      undefined,
    ]);
  });

  it('is that of the place that a contested fact is of', async () => {
    const library = await readSound('content');
    expect(findPigment(library, 'thailand-rare-earth-mine-production-2024-revised')).toBe('c-1');
    expect(findPigment(library, 'china-sintered-magnet-share-2024')).toBe('c-2');
  });
});
