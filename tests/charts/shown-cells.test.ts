import { expect, it } from 'vitest';
import { showCell } from '../../src/domain/cell-text.ts';
import { selectRows } from '../../src/domain/selection.ts';
import { rowsOfTable } from '../../src/domain/table.ts';
import { getValue } from '../../src/library/library.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

/** Titles, and what the source prints: shown as published, and marked as English. */
const asPublished = new Set([
  'rare-earth-mine-production/edition',
  'rare-earth-reserve-estimates/value_text',
  'us-import-reliance/leading_producer_share_pct',
  'us-minerals-agreements/agreement',
]);

it('shows cells in Vietnamese in every chart and table of the ministry', async () => {
  const library = await readSound('content');
  const { cells } = createLocale(library, 'vi');
  const displays = [
    ...[...library.charts.entries.values()].map(({ value: chart }) => ({
      dataset: chart.dataset,
      names: [chart.category, chart.series ?? chart.category],
      rows: selectRows(getValue(library.datasets, chart.dataset).rows, chart.rows),
    })),
    ...[...library.tables.entries.values()].map(({ value: table }) => ({
      dataset: table.dataset,
      names: table.columns,
      rows: rowsOfTable(table, getValue(library.datasets, table.dataset)),
    })),
  ];
  const foreign = displays.flatMap(({ dataset, names, rows }) =>
    names
      .filter((name) => !asPublished.has(`${dataset}/${name}`))
      .flatMap((name) => {
        const column = getValue(library.datasets, dataset).columns[name]!;
        const shown = rows.map((row) => showCell(row, name, { [name]: column }, cells));
        return shown.filter(({ lang }) => lang).map(({ text }) => `${dataset}/${name}: ${text}`);
      }),
  );
  expect(foreign).toEqual([]);
});
