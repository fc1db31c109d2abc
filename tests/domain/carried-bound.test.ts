import { describe, expect, it } from 'vitest';
import { carryBounds } from '../../src/domain/carried-bound.ts';
import { datasetMetadata, type Dataset } from '../../src/domain/dataset.ts';
import { derivation } from '../../src/domain/derivation.ts';

const text = { en: 'Invented' };

/** Landings of ports: of each the number and what is said of it. */
function landings(rows: Record<string, [number | undefined, string?]>): Dataset {
  const cells = { about: 'about', over: 'more-than', under: 'less-than', least: 'at-least' };
  const metadata = datasetMetadata.parse({
    title: text,
    description: text,
    sources: ['pelagia'],
    licence: 'None',
    asOf: 2025,
    reviewBy: '2027-01-01',
    columns: {
      port: { label: text, type: 'string' },
      landed: { label: text, type: 'number', qualifier: { column: 'note', cells } },
      note: { label: text, type: 'string', optional: true },
    },
    key: ['port'],
  });
  const listed = Object.entries(rows).map(([port, [landed, note = '']]) => ({
    port,
    landed,
    note,
  }));
  return { ...metadata, rows: listed, lines: listed.map((_, at) => at + 2) };
}

const from = (compute: string | undefined, own: string[], of?: string[]) =>
  derivation.parse({
    dataset: 'landings',
    column: 'landed',
    rows: { port: own },
    ...(compute && { compute }),
    ...(of && { of: { port: of } }),
  });

const upper = ['up-to', 'less-than', 'about'];
const lower = ['at-least', 'more-than', 'about'];

describe('a number taken from a table', () => {
  const table = landings({
    exact: [40],
    small: [10],
    tie: [40, 'least'],
    cap: [40, 'under'],
    over: [50, 'over, by the survey'],
    least: [45, 'least'],
    under: [30, 'under'],
    about: [35, 'about'],
    none: [undefined, 'over'],
    world: [200, 'over'],
    whole: [200],
  });

  it.each<[string, ReturnType<typeof from>, readonly string[] | 'unsettled' | undefined]>([
    ['a number', from(undefined, ['exact']), undefined],
    ['a lower bound', from(undefined, ['over']), lower],
    ['an upper bound', from(undefined, ['under']), upper],
    ['an approximation', from(undefined, ['about']), ['about']],
    ['a count of bounds', from('count', ['exact', 'least']), undefined],
    ['a sum of numbers', from('sum', ['exact', 'small']), undefined],
    ['a sum with a lower bound', from('sum', ['exact', 'least']), lower],
    ['a sum with bounds of both kinds', from('sum', ['under', 'least']), ['about']],
    ['a sum with a row of no number', from('sum', ['exact', 'none']), undefined],
    ['a share of a lower bound', from('share', ['exact'], ['world']), upper],
    ['a lower bound as a share', from('share', ['over'], ['whole']), lower],
    ['an upper bound as a share of a lower one', from('share', ['under'], ['world']), upper],
    ['a lower bound as a share of one', from('share', ['over'], ['world']), ['about']],
    ['a share of what it is itself a part of', from('share', ['over'], ['over', 'exact']), lower],
    ['a change from a lower bound', from('change', ['exact'], ['over']), upper],
    ['a change to a lower bound', from('change', ['over'], ['exact']), lower],
    ['a ratio to an upper bound', from('ratio', ['exact'], ['under']), lower],
    ['the least, where another is an upper bound', from('min', ['small', 'under']), upper],
    ['the least, where another is a lower bound', from('min', ['small', 'over']), undefined],
    ['the least, itself a lower bound', from('min', ['over', 'least']), lower],
    ['the least, beside a lower bound as small', from('min', ['exact', 'tie']), undefined],
    [
      'the greatest, beside an upper bound as great',
      from('max', ['small', 'exact', 'cap']),
      undefined,
    ],
    ['the least, below lower bounds', from('min', ['exact', 'over', 'least']), undefined],
    ['the greatest, where another is a lower bound', from('max', ['over', 'small']), lower],
    ['the greatest, where another is an upper bound', from('max', ['exact', 'under']), undefined],
    ['a rank among numbers', from('rank', ['small'], ['small', 'exact', 'whole']), undefined],
    ['a rank below a lower bound', from('rank', ['small'], ['small', 'over']), undefined],
    ['a rank above a lower bound', from('rank', ['whole'], ['whole', 'over']), 'unsettled'],
    ['a rank below an upper bound', from('rank', ['small'], ['small', 'under']), 'unsettled'],
    ['a rank of a lower bound below another', from('rank', ['over'], ['whole']), 'unsettled'],
    ['a rank of a lower bound above others', from('rank', ['over'], ['over', 'small']), undefined],
  ])('carries what is said of %s', (_, derived, carried) => {
    expect(carryBounds(derived, table)).toEqual(carried);
  });
});
