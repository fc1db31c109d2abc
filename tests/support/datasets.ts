import { datasetMetadata, type Dataset, type DatasetMetadata } from '../../src/domain/dataset.ts';
import type { Row } from '../../src/domain/selection.ts';

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
