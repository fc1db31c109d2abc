import { formatCsvTable } from '../../../domain/csv-format.ts';
import { getValue } from '../../../library/library.ts';
import { chartRoute } from '../../../views/chart-route.ts';
import { rowsOfChart } from '../../../views/chart-rows.ts';

/** The rows behind a chart, with all their columns and sources. */
export const GET = chartRoute('text/csv; charset=utf-8', ({ chart, locale }) =>
  formatCsvTable(rowsOfChart(chart, getValue(locale.library.datasets, chart.dataset), locale)),
);
