import { describe, expect, it } from 'vitest';
import { getValue } from '../../src/library/library.ts';
import { expectSlip } from '../support/expect-slip.ts';
import { readSound } from '../support/fixture-library.ts';
import { readSlips } from '../support/slip-table.ts';

describe('chart of estimates', () => {
  it('draws one row for each estimate of its facts, from the values of the ledger', async () => {
    const library = await readSound();
    const chart = getValue(library.charts, 'herring-stock-range');
    const { rows, columns, sources, publish } = getValue(library.datasets, chart.dataset);
    expect(rows.map(({ figure, value, source_id }) => [figure, value, source_id])).toEqual([
      ['herring-stock', 9000, 'pelagia-survey'],
      ['herring-stock', 7000, 'gazette-du-port'],
    ]);
    expect(columns['value']?.unit).toBe('tonnes');
    expect(columns['estimate']?.values?.['herring-stock-1']).toEqual({
      en: 'Heard by sonar',
      fr: 'Mesure au sonar',
    });
    expect(sources).toEqual(['pelagia-survey', 'gazette-du-port']);
    expect(publish).toBe(false);
    expect(library.datasets.ids.has(chart.dataset)).toBe(false);
  });

  const slips = readSlips(String.raw`
fact misspelt     | charts/stocks.yaml | facts: [herring-stock] → facts: [hering-stock] | unknown-fact | "herring-stock"
fact not contested | charts/stocks.yaml | facts: [herring-stock] → facts: [whole-catch] | invalid-field | contested
facts of two units | charts/stocks.yaml | facts: [herring-stock] → facts: [herring-stock, herring-share] | invalid-field | contested
another form      | charts/stocks.yaml | form: range\n  facts → form: bar\n  facts | invalid-field | range | charts/stocks.yaml » form: bar
`);
  it.each(slips)('with a slip makes one problem: $title', expectSlip);
});
