import { describe, expect, it } from 'vitest';
import { selection, selectRows, type Selection } from '../../src/domain/selection.ts';

const rows = [
  { place: 'NTH', year: '2024', landed: 1 },
  { place: 'NTH', year: '2025', landed: 2 },
  { place: 'EST', year: '2025', landed: undefined },
];

describe('selection', () => {
  const cases: [Selection, number[]][] = [
    [{}, [0, 1, 2]],
    [{ place: 'NTH' }, [0, 1]],
    [{ place: 'NTH', year: 2025 }, [1]],
    [{ year: [2024, 2025], place: ['EST', 'STH'] }, [2]],
    [{ landed: '1' }, [0]],
    [{ landed: '' }, [2]],
    [{ place: 'nth' }, []],
    [{ boats: 3 }, []],
  ];
  it.each(cases)('%j finds rows %j', (where, found) => {
    expect(selectRows(rows, where)).toEqual(found.map((index) => rows[index]));
  });

  it.each(cases.map(([where]) => where))(
    '%j finds the same rows, in order, in a large table',
    (where) => {
      const many = Array.from({ length: 40 }, (_, at) =>
        rows.map((row) => ({ ...row, at })),
      ).flat();
      const keyOf = (row: (typeof rows)[number]) => [row.place, row.year, row.landed].join();
      const kinds = new Set(
        selectRows(rows, where).map((row) => keyOf(row as (typeof rows)[number])),
      );
      const found = many.filter((row) => kinds.has(keyOf(row)));
      // The second time the rows are known by their cells.
      for (const _ of [1, 2]) expect(selectRows(many, where)).toEqual(found);
    },
  );

  it.each([
    ['a list that is empty', { year: [] }],
    ['a list', ['NTH']],
    ['a map', { year: { from: 2024 } }],
  ])('is never %s', (_, value) => {
    expect(selection.safeParse(value).success).toBe(false);
  });
});
