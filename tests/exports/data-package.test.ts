import { describe, expect, it } from 'vitest';
import { createDataPackage } from '../../src/exports/data-package.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';

const site = new URL('https://fish.example');

describe('the data package', () => {
  it('describes fields with type, title, unit and whether they may be empty', async () => {
    const { resources } = createDataPackage(await readSound(), undefined, createLocate(undefined));
    expect(resources[0]).toMatchObject({
      name: 'landings',
      path: 'landings.csv',
      licenses: [{ path: 'landings/#licence' }],
      sources: [{ accessed: '2026-11-01', read: 'first-hand' }],
      schema: {
        primaryKey: ['place', 'species', 'year'],
        missingValues: [''],
        fields: [
          { name: 'place', type: 'string', title: 'Island', constraints: { required: true } },
          { name: 'species', type: 'string', constraints: { required: false } },
          { name: 'year', type: 'year', constraints: { required: true } },
          { name: 'landed', type: 'number', unit: 'tonnes', unitName: 'Tonnes' },
          { name: 'remark', constraints: { required: false } },
          { name: 'source_id', type: 'string' },
        ],
      },
    });
  });

  it('says what a source was read through', async () => {
    const { resources } = createDataPackage(await readSound(), undefined, createLocate(undefined));
    expect(resources[1]).toMatchObject({
      name: 'stock-estimates',
      sources: [{ accessed: '2026-11', read: 'third-party', readVia: 'a summary by a newspaper' }],
    });
    expect(JSON.stringify(resources[0])).not.toContain('readVia');
  });

  it('names full addresses where the site has one', async () => {
    expect(createDataPackage(await readSound(), site, createLocate(site))).toMatchObject({
      homepage: 'https://fish.example/data/',
      resources: [{ licenses: [{ path: 'https://fish.example/data/landings/#licence' }] }, {}],
    });
  });

  it('leaves out what may not be passed on', async () => {
    const { folder, append } = copyFixture();
    append('data/landings.yaml', '\npublish: false\n');
    const { resources } = createDataPackage(await readSound(folder), site, createLocate(site));
    expect(resources).toMatchObject([{ name: 'stock-estimates' }]);
  });
});
