import { expect, it } from 'vitest';
import { formatCsvTable } from '../../src/domain/csv-format.ts';
import { getValue } from '../../src/library/library.ts';
import { rowsOfChart } from '../../src/views/chart-rows.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

it('gives estimates by their names, and says which is preferred', async () => {
  const library = await readSound();
  const csvOf = (id: string, language?: string) => {
    const chart = getValue(library.charts, id);
    const dataset = getValue(library.datasets, chart.dataset);
    return formatCsvTable(rowsOfChart(chart, dataset, createLocale(library, language)));
  };
  const [heading, ...rows] = csvOf('herring-stock-range').trim().split('\n');
  expect(heading).toBe('figure,estimate,preferred,as_of,value,unit,source');
  expect(rows.map((row) => row.split(',').slice(1, 3))).toEqual([
    [expect.any(String), 'yes'],
    ['Heard by sonar', 'no'],
  ]);
  expect(csvOf('herring-stock-range', 'fr')).toContain('Mesure au sonar,no');
  expect(csvOf('landings-by-island')).toContain('NTH,herring,2025,1200');
});
