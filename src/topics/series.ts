import { createChartTable, type ChartTable } from '../charts/table.ts';
import { drawSvg } from '../charts/draw.ts';
import { createChartView } from '../charts/resolve-view.ts';
import type { Drawing } from '../charts/view.ts';
import { cellText } from '../domain/cell-text.ts';
import { chart } from '../domain/chart.ts';
import { sourcesOfRows } from '../domain/dataset.ts';
import { fill } from '../domain/fill.ts';
import { familyOf } from '../domain/measure.ts';
import { listTableNumbers, type TableNumber } from '../library/stage-numbers.ts';
import { getValue } from '../library/library.ts';
import { once } from '../library/once.ts';
import type { Topic } from '../library/topics.ts';
import type { Locale } from '../views/locale.ts';

/** One number over the years, drawn, told and as a table. */
export interface SeriesView {
  title: string;
  unit: string;
  /** First, last and highest value in words: what the drawing shows. */
  told: string;
  drawing: Drawing;
  table: ChartTable;
  dataset: string;
  sources: string[];
}

/** Fewer years are no course of things. */
const fewestYears = 4;
const mostSeries = 2;
/** So many years have room for a column each. */
const mostColumns = 7;

/** Numbers of one thing over the years, in one table; of each year one. */
const listSeries = once((library): ReadonlyMap<string, TableNumber[]> => {
  const numbers = listTableNumbers(library).filter(
    ({ statement, dataset }) =>
      /^\d{4}$/.test(statement.measure.period ?? '') && typeof dataset.measure?.period === 'object',
  );
  const groups = Map.groupBy(numbers, ({ statement: { measure, at } }) =>
    JSON.stringify([at.dataset, at.column, at.variant, measure.basis, familyOf(measure)]),
  );
  return new Map(
    [...groups].filter(
      ([, same]) =>
        same.length >= fewestYears &&
        new Set(same.map(({ statement }) => statement.measure.period)).size === same.length,
    ),
  );
});

/** The longest series of a place, or of the whole of a subject; of each thing measured one. */
export function createSeries({ part, id }: Topic, locale: Locale): SeriesView[] {
  const { library } = locale;
  const whole = library.site.profile?.whole;
  const own = [...listSeries(library).values()].filter((same) => {
    const { measure } = same[0]!.statement;
    return part === 'place'
      ? measure.place === id
      : measure.subject === id && (measure.place === undefined || measure.place === whole);
  });
  const longest = own.toSorted((a, b) => b.length - a.length);
  const byThing = Map.groupBy(longest, (same) => familyOf(same[0]!.statement.measure));
  return [...byThing.values()]
    .flatMap(([first]) => (first ? [first] : []))
    .slice(0, mostSeries)
    .map((same) => drawSeries(same, locale));
}

function drawSeries(numbers: readonly TableNumber[], locale: Locale): SeriesView {
  const { library, cells, text } = locale;
  const [{ statement, dataset, row }] = numbers as [TableNumber, ...TableNumber[]];
  const { column: value, dataset: id } = statement.at;
  const sorted = numbers.toSorted((a, b) => yearOf(a) - yearOf(b));
  const rows = sorted.map((one) => one.row);
  const period = dataset.measure?.period;
  const unit = getValue(library.units, statement.unit);
  const basis = dataset.columns[value]?.basis;
  const title = titleOf(sorted, locale);
  const own = { ...dataset, rows };
  const record = chart.parse({
    dataset: id,
    form: numbers.length > mostColumns ? 'line' : 'column',
    category: typeof period === 'object' ? period.column : '',
    value,
    title: { [locale.language.code]: title },
    subtitle: { [locale.language.code]: title },
    alt: { [locale.language.code]: title },
  });
  const view = createChartView(record, own, cells);
  return {
    title,
    unit:
      basis === undefined ? text(unit.name) : cellText(row[basis], dataset.columns[basis]!, cells),
    told: tellCourse(sorted, locale),
    drawing: drawSvg(view, 'narrow'),
    table: createChartTable(view, record, own, cells),
    dataset: id,
    sources: sourcesOfRows(dataset, rows),
  };
}

const yearOf = ({ statement }: TableNumber): number => Number(statement.measure.period);

/** “Herring, landings, 2018–2025”: what the columns say that name the measure. */
function titleOf(numbers: readonly TableNumber[], { cells, text }: Locale): string {
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const { dataset, row, statement } = first;
  const named = (dataset.measures ?? []).flatMap((name) => {
    const column = dataset.columns[name];
    return column ? [cellText(row[name], column, cells)] : [];
  });
  const label = text(dataset.columns[statement.at.column]?.label ?? '');
  const words = named.length > 0 ? named : [label];
  return [...words, `${yearOf(first)}–${yearOf(last)}`].join(', ');
}

function tellCourse(numbers: readonly TableNumber[], locale: Locale): string {
  const { formatter, library, strings } = locale;
  const say = ({ statement, qualifier }: TableNumber): string =>
    formatter.qualify(
      formatter.value(statement.value, getValue(library.units, statement.unit)),
      qualifier,
    );
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const highest = numbers.reduce((most, one) =>
    one.statement.value > most.statement.value ? one : most,
  );
  return fill(strings.topics.course, {
    first: say(first),
    firstYear: String(yearOf(first)),
    last: say(last),
    lastYear: String(yearOf(last)),
    highest: say(highest),
    highestYear: String(yearOf(highest)),
  });
}
