import type { CellContext } from '../domain/cell-text.ts';
import type { Chart, ChartForm } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { resolveAnnotations, type Bindings } from './annotations.ts';
import { createAxis, type Axis } from './axis.ts';
import { isTwoEnded } from './forms.ts';
import { createMark, createSeries, seriesOf, unitOf, withEstimates, writeCell } from './marks.ts';
import { createPalette } from './palette.ts';
import type { Annotation, ChartView, Mark } from './view.ts';

const numericCategory: ReadonlySet<ChartForm> = new Set(['line', 'area', 'scatter']);
const fromZero: ReadonlySet<ChartForm> = new Set([
  'bar',
  'column',
  'area',
  'line',
  'slope',
  'scatter',
  'matrix',
]);

const unbound: Bindings = {
  findFact: () => undefined,
  findEvent: () => undefined,
  write: () => '',
};

/** Resolves a chart against its dataset, in one language. */
export function createChartView(
  chart: Chart,
  dataset: Dataset,
  context: CellContext,
  bindings: Bindings = unbound,
): ChartView {
  const rows = selectRows(dataset.rows, chart.rows).filter(
    (row) => typeof row[chart.value] === 'number',
  );
  const keyOf = (row: Row) => String(row[chart.category] ?? '');
  const keys = [...new Set(orderRows(rows, chart).map(keyOf))];
  const names = [...new Set(rows.map((row) => seriesOf(row, chart)))];
  const pigmentOf = createPalette(chart, dataset, rows, context);
  const parts = { chart, dataset, context, pigmentOf, keys, names };
  const marked = rows
    .map((row) => ({ row, mark: createMark(row, parts) }))
    .sort((a, b) => a.mark.category - b.mark.category || a.mark.series - b.mark.series);
  const marks = withEstimates(marked.map(({ mark }) => mark));
  const ofMarks = marked.map(({ row }) => row);
  const annotations = resolveAnnotations(chart, dataset, ofMarks, bindings);
  const subjects = keys.flatMap((key, index) => (chart.subject.includes(key) ? [index] : []));
  const sample = (key: string) => rows.find((row) => keyOf(row) === key) ?? {};
  const view: ChartView = {
    form: chart.form,
    stacked: chart.stacked || chart.form === 'area',
    categories: keys.map((key) => writeCell(sample(key), chart.category, dataset, context)),
    ...(subjects.length > 0 ? { subjects } : {}),
    series: createSeries(rows, parts),
    marks,
    axis: valueAxis(extents(marks, chart, annotations), chart, dataset, context),
    ...(chart.max === undefined ? {} : { hasWhole: true }),
    annotations,
  };
  return numericCategory.has(chart.form)
    ? withPositions(view, keys, chart, dataset, context)
    : view;
}

/** From zero where lengths are compared, and where dots are parts of a whole. */
function valueAxis(values: number[], chart: Chart, dataset: Dataset, context: CellContext): Axis {
  const unit = unitOf(chart, dataset, context);
  return createAxis(values, (value) => context.formatter.tick(value, unit), {
    fromZero: fromZero.has(chart.form) || (chart.form === 'dumbbell' && chart.max !== undefined),
    fixedMax: chart.max,
  });
}

function withPositions(
  view: ChartView,
  keys: string[],
  chart: Chart,
  dataset: Dataset,
  context: CellContext,
): ChartView {
  const column = dataset.columns[chart.category];
  const positions = keys.map(Number);
  const unit = column?.unit ? context.findUnit(column.unit) : undefined;
  const isScatter = chart.form === 'scatter';
  const format = (value: number) => (unit ? context.formatter.tick(value, unit) : String(value));
  const crossAxis = createAxis(positions, format, { fromZero: isScatter });
  if (!isScatter) {
    crossAxis.min = Math.min(...positions);
    crossAxis.max = Math.max(...positions);
    crossAxis.ticks = crossAxis.ticks.filter(
      ({ value }) => Number.isInteger(value) && value >= crossAxis.min && value <= crossAxis.max,
    );
  }
  return { ...view, positions, crossAxis };
}

function orderRows(rows: Row[], chart: Chart): Row[] {
  if (
    numericCategory.has(chart.form) ||
    (chart.form === 'column' && rows.every((row) => /^\d{4}$/.test(String(row[chart.category]))))
  ) {
    return rows.toSorted((a, b) => Number(a[chart.category]) - Number(b[chart.category]));
  }
  if (chart.order === 'data') return rows;
  if (
    isTwoEnded(
      { ...chart, hasWhole: chart.max !== undefined },
      rows.map((row) => row[chart.series ?? '']),
    )
  )
    return orderByLead(rows, chart);
  return rows.toSorted((a, b) => Number(b[chart.value]) - Number(a[chart.value]));
}

/** From where the first series leads most to where the second does. */
function orderByLead(rows: Row[], { category, series = '', value }: Chart): Row[] {
  const first = rows[0]?.[series];
  const leads = new Map<Row[string], number>();
  for (const row of rows) {
    const signed = (row[series] === first ? 1 : -1) * Number(row[value]);
    leads.set(row[category], (leads.get(row[category]) ?? 0) + signed);
  }
  return rows.toSorted((a, b) => (leads.get(b[category]) ?? 0) - (leads.get(a[category]) ?? 0));
}

/** What the axis must hold: single values, or the sums of stacks; and the thresholds. */
function extents(marks: Mark[], chart: Chart, annotations: readonly Annotation[]): number[] {
  const thresholds = annotations.flatMap((one) => (one.kind === 'threshold' ? [one.value] : []));
  if (!chart.stacked && chart.form !== 'area')
    return [...marks.map(({ value }) => value), ...thresholds];
  const stacks = Object.values(Object.groupBy(marks, ({ category }) => category));
  const sums = stacks.map((stack) => (stack ?? []).reduce((sum, { value }) => sum + value, 0));
  return [...sums, ...thresholds];
}
