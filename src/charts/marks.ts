import { cellText, type CellContext } from '../domain/cell-text.ts';
import type { Chart } from '../domain/chart.ts';
import { isEstimated, qualifierOf, type Dataset } from '../domain/dataset.ts';
import { qualifierSigns } from '../domain/qualifier.ts';
import type { Row } from '../domain/selection.ts';
import { textIn } from '../domain/text-in.ts';
import type { Unit } from '../domain/unit.ts';
import { needsPatterns } from './forms.ts';
import type { Palette } from './palette.ts';
import type { Mark, Series } from './view.ts';

export const seriesOf = (row: Row, { series }: Chart): string =>
  series === undefined ? '' : String(row[series] ?? '');

interface Parts {
  chart: Chart;
  dataset: Dataset;
  context: CellContext;
  pigmentOf: Palette;
  keys: readonly string[];
  names: readonly string[];
}

export function createMark(
  row: Row,
  { chart, dataset, context, pigmentOf, keys, names }: Parts,
): Mark {
  const series = seriesOf(row, chart);
  const label = chart.label ?? (chart.form === 'range' ? chart.series : undefined);
  const isPreferred = chart.form === 'range' && chart.subject.includes(series);
  return {
    category: keys.indexOf(String(row[chart.category] ?? '')),
    series: names.indexOf(series),
    ...writeValue(row, chart.value, dataset, unitOf(chart, dataset, context), context),
    pigment: pigmentOf(row),
    ...(label ? { name: narrowWord(row, label, dataset, context) } : {}),
    ...(isEstimated(row, dataset.columns[chart.value]!) ? { isEstimated: true } : {}),
    ...(isPreferred ? { isPreferred: true } : {}),
  };
}

/** Where all values are estimates, the chart says so in words, and none is set off. */
export function withEstimates(marks: Mark[]): Mark[] {
  if (marks.every(({ isEstimated }) => isEstimated))
    for (const mark of marks) delete mark.isEstimated;
  return marks;
}

export const writeCell = (
  row: Row,
  column: string,
  { columns }: Dataset,
  context: CellContext,
): string => cellText(row[column], columns[column]!, context);

/** A cell in few words: the short name of a place. */
function narrowWord(row: Row, column: string, dataset: Dataset, context: CellContext): string {
  const { type, values } = dataset.columns[column]!;
  const cell = String(row[column] ?? '');
  const short = type === 'place' && !values?.[cell] ? context.findPlace(cell)?.short : undefined;
  return short
    ? textIn(short, context.formatter.language)
    : cellText(row[column], dataset.columns[column]!, context);
}

/** Of several series in one colour, each has a pattern; where a key names them, all have. */
export function createSeries(
  rows: readonly Row[],
  { chart, dataset, context, names, pigmentOf }: Parts,
): Series[] {
  const series = names.map((name) => {
    const row = rows.find((one) => seriesOf(one, chart) === name) ?? {};
    const said = chart.series ? writeCell(row, chart.series, dataset, context) : '';
    return { name: said, pigment: pigmentOf(row) };
  });
  return series.map((one, index) => {
    const twins = series.slice(0, index).filter(({ pigment }) => pigment === one.pigment).length;
    return { ...one, pattern: needsPatterns(chart.form) ? index : twins };
  });
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

export function unitOf(chart: Chart, dataset: Dataset, context: CellContext): Unit {
  const id = dataset.columns[chart.value]?.unit;
  return (id ? context.findUnit(id) : undefined) ?? { style: 'number', name: {} };
}
