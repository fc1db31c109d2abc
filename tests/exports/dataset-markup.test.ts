import { describe, expect, it } from 'vitest';
import { describeForSearch, formatForScript } from '../../src/exports/dataset-markup.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

const describeIt = async (id: string, site?: URL) =>
  describeForSearch(id, createLocale(await readSound(), 'fr'), createLocate(site));

describe('a dataset for search engines', () => {
  it('says what was measured, when, by whom, and where the files are', async () => {
    expect(await describeIt('landings', new URL('https://fish.example'))).toMatchObject({
      '@type': 'Dataset',
      name: 'Débarquements inventés par île',
      url: 'https://fish.example/fr/data/landings/',
      license: { name: 'Invented for tests; nothing to licence' },
      creator: { name: 'Ministère de la pêche de Pélagie' },
      temporalCoverage: '2023/2025',
      variableMeasured: [{ name: 'Débarqué', unitText: 'Tonnes' }],
      isBasedOn: [{ name: 'Invented landings of Pelagia 2026', datePublished: '2026-03-31' }],
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://fish.example/data/landings.csv' },
        {
          encodingFormat: 'application/json',
          contentUrl: 'https://fish.example/data/landings.json',
        },
      ],
    });
  });

  it('covers the date its figures speak of where no column names a year', async () => {
    expect(await describeIt('stock-estimates')).toMatchObject({ temporalCoverage: '2025-10' });
  });
});

describe('markup inside a script', () => {
  it('cannot be closed by a text of an editor', () => {
    const text = formatForScript({ name: '</script><b>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
  });
});
