import { describe, expect, it } from 'vitest';
import { getValue } from '../../src/library/library.ts';
import { expectSlip, findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { readSlips } from '../support/slip-table.ts';

const contestedYears = `
closed-season:
  label: { en: Closed season, fr: Fermeture }
  value: 10
  unit: years
  asOf: 2026
  source: pelagia-survey
  where: p. 12
  theme: stocks
  reviewBy: '2027-06-30'
  contested:
    definition: { en: As read, fr: Lue }
    reason: { en: It is newer., fr: Plus récente. }
    others:
      - definition: { en: As heard, fr: Entendue }
        value: 8
        asOf: 2025
        source: gazette-du-port
        where: Column 1
`;

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

  it('sets off what the editor has chosen', async () => {
    const copy = copyFixture();
    copy.replace(
      'charts/stocks.yaml',
      'facts: [herring-stock]',
      'facts: [herring-stock]\n  subject: [herring-stock-1]',
    );
    const { charts } = await readSound(copy.folder);
    expect(getValue(charts, 'herring-stock-range')).toMatchObject({
      subject: ['herring-stock-1'],
    });
  });

  it('draws no facts of two units', async () => {
    const copy = copyFixture();
    copy.append('facts/stocks.yaml', contestedYears);
    copy.replace(
      'charts/stocks.yaml',
      'facts: [herring-stock]',
      'facts: [herring-stock, closed-season]',
    );
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      `wrong-unit charts/stocks.yaml:${copy.lineOf('charts/stocks.yaml', 'closed-season')}`,
    ]);
  });

  const slips = readSlips(String.raw`
fact misspelt     | charts/stocks.yaml | facts: [herring-stock] → facts: [hering-stock] | unknown-fact | "herring-stock"
fact not contested | charts/stocks.yaml | facts: [herring-stock] → facts: [whole-catch] | invalid-field | contested
facts of two units | charts/stocks.yaml | facts: [herring-stock] → facts: [herring-stock, herring-share] | invalid-field | contested
another form      | charts/stocks.yaml | form: range\n  facts → form: bar\n  facts | invalid-field | range | charts/stocks.yaml » form: bar
`);
  it.each(slips)('with a slip makes one problem: $title', expectSlip);
});
