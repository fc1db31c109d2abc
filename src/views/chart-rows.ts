import { cellText } from '../domain/cell-text.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { isOfEstimates } from '../library/estimates-charts.ts';
import { preferredId } from '../library/estimates-table.ts';
import type { Locale } from './locale.ts';

/**
 * The rows behind a chart as a table for programmes. Those of a dataset keep its columns and codes; estimates have no
 * codes that anyone else knows, so they are given by their names, with which of them is preferred.
 */
export function rowsOfChart(
  chart: Chart,
  dataset: Dataset,
  { cells }: Locale,
): Pick<Dataset, 'columns' | 'rows'> {
  const rows = selectRows(dataset.rows, chart.rows);
  if (!isOfEstimates(chart)) return { columns: dataset.columns, rows };
  const { figure, estimate, as_of, value, source_id } = dataset.columns;
  const columns = {
    figure,
    estimate,
    preferred: estimate,
    as_of,
    value,
    unit: value,
    source: source_id,
  };
  const write = (row: Row, name: string) => cellText(row[name], dataset.columns[name]!, cells);
  return {
    columns: columns as Dataset['columns'],
    rows: rows.map((row) => ({
      figure: write(row, 'figure'),
      estimate: write(row, 'estimate'),
      preferred: row['estimate'] === preferredId(String(row['figure'])) ? 'yes' : 'no',
      as_of: row['as_of'],
      value: row['value'],
      unit: value?.unit,
      source: write(row, 'source_id'),
    })),
  };
}
