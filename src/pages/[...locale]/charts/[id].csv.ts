import { formatCsvTable } from '../../../domain/csv-format.ts';
import { selectRows } from '../../../domain/selection.ts';
import { getValue } from '../../../library/library.ts';
import { chartRoute } from '../../../views/chart-route.ts';

/** The rows behind a chart, with all their columns and sources. */
export const GET = chartRoute('text/csv; charset=utf-8', ({ chart, locale }) => {
  const dataset = getValue(locale.library.datasets, chart.dataset);
  return formatCsvTable({ columns: dataset.columns, rows: selectRows(dataset.rows, chart.rows) });
});
