import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Fact } from '../../src/domain/fact.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Library } from '../../src/library/library.ts';
import { findAsOf } from '../../src/views/as-of.ts';

// Of a library the publishers alone are read: sources are named after them.
const publishers = ['usgs', 'usgs-2025', 'iea', 'bgs', 'press', 'other'];
const entries = new Map(
  publishers.map((id) => [id, { id, value: { publisher: id.split('-')[0] } as Source }]),
);
const library = { sources: { entries } } as unknown as Library;
const facts = (...stated: string[]) =>
  stated.map((one) => {
    const [source, asOf] = one.split(' ');
    return { source, asOf } as Fact;
  });
const table = (asOf: string, ...sources: string[]) =>
  ({ asOf, sources, rows: [] }) as unknown as Dataset;

describe('of when the figures of a page are', () => {
  it('is nothing where it has none', () => {
    expect(findAsOf([], [], library)).toBeUndefined();
  });

  it('names the newest of each publisher, who has most figures first', () => {
    const found = findAsOf(
      facts('iea 2024', 'usgs 1996', 'usgs-2025 2025', 'usgs 2016', 'iea 2020', 'bgs 2024'),
      [],
      library,
    );
    expect(found).toEqual({
      oldest: '1996',
      newest: '2025',
      series: [
        { publisher: 'usgs', newest: '2025' },
        { publisher: 'iea', newest: '2024' },
        { publisher: 'bgs', newest: '2024' },
      ],
      others: undefined,
    });
  });

  it('names three, and says how new the others are', () => {
    const found = findAsOf(
      facts('usgs 2025', 'iea 2024', 'bgs 2023', 'press 2025-12-17', 'other 2014', 'iea 2020'),
      [],
      library,
    );
    expect(found?.series.map(({ publisher }) => publisher)).toEqual(['iea', 'press', 'usgs']);
    expect(found).toMatchObject({ oldest: '2014', newest: '2025-12-17', others: '2023' });
  });

  it('counts a table of one publisher, and of a table of several its date alone', () => {
    const tables = [table('2026', 'usgs', 'usgs-2025'), table('2026-10', 'iea', 'bgs')];
    expect(findAsOf(facts('press 2024'), tables, library)).toEqual({
      oldest: '2024',
      newest: '2026-10',
      series: [
        { publisher: 'usgs', newest: '2026' },
        { publisher: 'press', newest: '2024' },
      ],
      others: undefined,
    });
  });
});
