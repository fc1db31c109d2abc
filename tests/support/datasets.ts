import type { CellContext } from '../../src/domain/cell-text.ts';
import { datasetMetadata, type Dataset, type DatasetMetadata } from '../../src/domain/dataset.ts';
import type { Row } from '../../src/domain/selection.ts';
import { formatterOf, units } from './formatters.ts';

const columns = {
  place: { label: { en: 'Island' }, type: 'place' },
  species: { label: { en: 'Species' }, type: 'string', values: { cod: { en: 'Cod' } } },
  year: { label: { en: 'Year' }, type: 'year' },
  landed: { label: { en: 'Landed' }, type: 'number', unit: 'tonnes', optional: true },
};

/** Metadata of a small table of landings; `change` overrides any of its fields. */
export function describeLandings(change: object = {}): DatasetMetadata {
  return datasetMetadata.parse({
    title: { en: 'Landings' },
    description: { en: 'Invented landings' },
    sources: ['office'],
    licence: 'Invented',
    asOf: 2025,
    reviewBy: '2027-03-31',
    key: ['place', 'species', 'year'],
    columns,
    ...change,
  });
}

export function landings(rows: Row[], change: object = {}): Dataset {
  return { ...describeLandings(change), rows, lines: rows.map((_, index) => index + 2) };
}

/** Words for the cells of these landings, in English. */
export const cellContext: CellContext = {
  formatter: formatterOf('en'),
  findPlace: () => undefined,
  findUnit: (id) => (id === 'tonnes' ? units.tonnes : undefined),
  notStated: 'Not stated',
  writtenIn: 'en',
};
