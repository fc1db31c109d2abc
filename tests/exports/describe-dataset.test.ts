import { describe, expect, it } from 'vitest';
import { datasetFile } from '../../src/exports/dataset-file.ts';
import { describeDataset } from '../../src/exports/describe-dataset.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { readSound } from '../support/fixture-library.ts';

const describeIt = async (id: string) =>
  datasetFile.parse(describeDataset(id, await readSound(), createLocate(undefined)));

describe('a dataset as JSON', () => {
  it('holds numbers and years as numbers, dates as text, and null where a cell is empty', async () => {
    expect((await describeIt('landings')).rows[0]).toEqual({
      place: 'NTH',
      species: 'herring',
      year: 2023,
      landed: 1000,
      remark: null,
      source_id: 'pelagia-landings-2026',
    });
    expect((await describeIt('stock-estimates')).rows[1]).toMatchObject({
      published: '2025-10',
      remark: null,
    });
  });

  it('describes each column in every language, with its unit, and what was revised', async () => {
    const { columns, key, revisions } = await describeIt('landings');
    expect(revisions).toMatchObject([
      { date: '2026-02', what: { fr: 'La morue de 2023 a été réinventée.' } },
    ]);
    expect(key).toEqual(['place', 'species', 'year']);
    expect(columns.find(({ name }) => name === 'landed')).toEqual({
      name: 'landed',
      label: { en: 'Landed', fr: 'Débarqué' },
      type: 'number',
      unit: { id: 'tonnes', name: { en: 'Tonnes', fr: 'Tonnes' } },
      optional: true,
    });
  });

  it('names paths from the root where the site has no address', async () => {
    expect(await describeIt('landings')).toMatchObject({
      $schema: '/dataset.schema.json',
      url: '/data/landings/',
      csv: '/data/landings.csv',
    });
  });
});
