import { describe, expect, it } from 'vitest';
import { resolveAnnotations } from '../../src/charts/annotations.ts';
import { placeDate } from '../../src/domain/annotation-place.ts';
import { createChartView } from '../../src/charts/resolve-view.ts';
import { catches, cells, describeChart, viewOf } from '../support/chart-views.ts';

const text = { en: 'Noted' };
const from = (rows: object, column = 'landed') => ({
  dataset: 'landings',
  rows,
  column,
  decimals: 1,
});
const facts: Record<string, object> = {
  limit: { value: 900, unit: 'tonnes' },
  opening: { value: '2025-10-26', unit: 'date' },
  north: { value: 1050, unit: 'tonnes', from: from({ place: 'NTH', year: 2024 }) },
  last: { value: 1100, unit: 'tonnes', from: from({ place: 'NTH', year: 2025 }) },
  total: { value: 9, unit: 'tonnes', from: { ...from({ place: 'NTH' }), compute: 'sum' } },
  several: { value: 9, unit: 'tonnes', from: from({ place: 'NTH' }) },
  elsewhere: { value: 9, unit: 'tonnes', from: { ...from({}), dataset: 'others' } },
};
const bindings = {
  findFact: (id: string) => facts[id] as never,
  findEvent: (id: string) => (id === 'law' ? { date: '2024-07-01' } : undefined),
  write: (words: Record<string, string>) => words['en'] ?? '',
};
const rows = catches.rows.filter(({ place }) => place === 'NTH');
const resolve = (...annotations: object[]) => {
  const chart = describeChart({
    rows: { place: 'NTH' },
    form: 'line',
    category: 'year',
    annotations,
  });
  return resolveAnnotations(chart, catches, rows, bindings);
};

describe('annotation of a chart', () => {
  const table: [string, object, object | undefined][] = [
    ['a threshold at its fact', { kind: 'threshold', fact: 'limit' }, { value: 900 }],
    ['a point at the mark of its fact', { kind: 'point', fact: 'north' }, { at: { mark: 1 } }],
    ['a text at the date of its event', { kind: 'text', event: 'law' }, { at: { position: 2024 } }],
    [
      'a span between two facts',
      { kind: 'span', facts: ['north', 'last'] },
      { from: { mark: 1 }, to: { mark: 2 } },
    ],
    ['no threshold at a date', { kind: 'threshold', fact: 'opening' }, undefined],
    ['no point at a sum', { kind: 'point', fact: 'total' }, undefined],
    ['no point at several rows', { kind: 'point', fact: 'several' }, undefined],
    ['no point at a row of another table', { kind: 'point', fact: 'elsewhere' }, undefined],
    ['nothing at an unknown event', { kind: 'text', event: 'none' }, undefined],
  ];
  it.each(table)('stands as %s', (_, annotation, place) => {
    const { kind } = annotation as { kind: string };
    expect(resolve({ ...annotation, text })).toEqual(
      place ? [{ kind, text: 'Noted', ...place }] : [],
    );
  });

  it.each([
    ['2024', 2024],
    ['2024-01-01', 2023.5],
    ['2024-07', 2024.04],
    ['2024-12-31', 2024.5],
  ])('of %s stands at %d: the number of a year is in its middle', (date, position) => {
    expect(placeDate(date)).toBeCloseTo(position, 1);
  });

  it.each([
    [{ kind: 'point', text }, 'either a fact or an event'],
    [{ kind: 'text', fact: 'a', event: 'b', text }, 'either a fact or an event'],
    [{ kind: 'span', text }, 'two facts or two events'],
    [{ kind: 'arrow', fact: 'a', text }, 'kind must be one of'],
    [{ kind: 'threshold', value: 110, text }, 'Name a fact'],
  ])('is refused without its record: %j', (annotation, message) => {
    expect(() => describeChart({ annotations: [annotation] })).toThrow(message);
  });

  it('widens the axis for a threshold', () => {
    const change = { rows: { place: 'NTH' }, form: 'line', category: 'year' };
    const high = { ...bindings, findFact: () => ({ value: 2400, unit: 'tonnes' }) };
    const noted = describeChart({
      ...change,
      annotations: [{ kind: 'threshold', fact: 'a', text }],
    });
    expect(viewOf(change).axis.max).toBe(1500);
    expect(createChartView(noted, catches, cells, high).axis.max).toBe(3000);
  });
});
