import type { CellContext } from '../domain/cell-text.ts';
import { cellText } from '../domain/cell-text.ts';
import type { Chart, ChartForm } from '../domain/chart.ts';
import { qualifierOf, type Dataset } from '../domain/dataset.ts';
import { qualifierSigns } from '../domain/qualifier.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import type { Unit } from '../domain/unit.ts';
import { createAxis } from './axis.ts';
import { pigments, type ChartView, type Mark, type Pigment } from './view.ts';

const numericCategory: ReadonlySet<ChartForm> = new Set(['line', 'area', 'scatter']);
const fromZero: ReadonlySet<ChartForm> = new Set([
  'bar',
  'column',
  'area',
  'line',
  'slope',
  'scatter',
]);

/** Resolves a chart against its dataset, in one language. */
export function createChartView(chart: Chart, dataset: Dataset, context: CellContext): ChartView {
  const rows = selectRows(dataset.rows, chart.rows).filter(
    (row) => typeof row[chart.value] === 'number',
  );
  const word = (row: Row, column: string) =>
    cellText(row[column], dataset.columns[column]!, context);
  const unit = unitOf(chart, dataset, context);
  const categories = [
    ...new Set(orderRows(rows, chart).map((row) => String(row[chart.category] ?? ''))),
  ];
  const names = chart.series
    ? [...new Set(rows.map((row) => String(row[chart.series!] ?? '')))]
    : [''];
  const pigmentOf = createPalette(chart, names);
  const marks = rows.map((row): Mark => {
    const category = String(row[chart.category] ?? '');
    const name = chart.series ? String(row[chart.series] ?? '') : '';
    return {
      category: categories.indexOf(category),
      series: names.indexOf(name),
      ...writeValue(row, chart.value, dataset, unit, context),
      pigment: pigmentOf(name, category),
    };
  });
  const sample = (key: string, column: string) =>
    rows.find((row) => String(row[column] ?? '') === key)!;
  const view: ChartView = {
    form: chart.form,
    stacked: chart.stacked || chart.form === 'area',
    categories: categories.map((key) => word(sample(key, chart.category), chart.category)),
    series: names.map((name) => ({
      name: chart.series ? word(sample(name, chart.series), chart.series) : '',
      pigment: pigmentOf(name, ''),
    })),
    marks: marks.sort((a, b) => a.category - b.category || a.series - b.series),
    axis: createAxis(extents(marks, chart), (value) => context.formatter.tick(value, unit), {
      fromZero: fromZero.has(chart.form),
      fixedMax: chart.max,
    }),
  };
  return numericCategory.has(chart.form)
    ? withPositions(view, categories, chart, dataset, context)
    : view;
}

/** A number that is a bound says so, by a sign where space is short. */
function writeValue(
  row: Row,
  name: string,
  { columns }: Dataset,
  unit: Unit,
  { formatter }: CellContext,
) {
  const value = row[name] as number;
  const qualifier = qualifierOf(row, columns[name]!);
  const short = formatter.short(value, unit);
  return {
    value,
    text: qualifier ? `${qualifierSigns[qualifier]} ${short}` : short,
    long: formatter.qualify(formatter.value(value, unit), qualifier),
  };
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
  return rows.toSorted((a, b) => Number(b[chart.value]) - Number(a[chart.value]));
}

/** What the axis must hold: single values, or the sums of stacks. */
function extents(marks: Mark[], chart: Chart): number[] {
  if (!chart.stacked && chart.form !== 'area') return marks.map(({ value }) => value);
  return Object.values(Object.groupBy(marks, ({ category }) => category)).map((stack) =>
    (stack ?? []).reduce((sum, { value }) => sum + value, 0),
  );
}

/**
 * One accent for the subject, grey for the rest; without a subject, one colour a series. In a range every
 * dot is a series, and all share the accent.
 */
function createPalette(
  chart: Chart,
  names: string[],
): (series: string, category: string) => Pigment {
  const subjects = new Set(chart.subject);
  const named = names.filter((name) => subjects.has(name));
  const at = (index: number): Pigment =>
    pigments[chart.form === 'range' ? 0 : index] ?? 'c-context';
  if (subjects.size === 0) return (series) => at(names.indexOf(series));
  if (named.length > 0)
    return (series) => (subjects.has(series) ? at(named.indexOf(series)) : 'c-context');
  return (series, category) =>
    category === '' || subjects.has(category) ? at(names.indexOf(series)) : 'c-context';
}

function unitOf(chart: Chart, dataset: Dataset, context: CellContext): Unit {
  const id = dataset.columns[chart.value]?.unit;
  return (id ? context.findUnit(id) : undefined) ?? { style: 'number', name: {} };
}
