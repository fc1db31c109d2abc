import { mostSeries, type Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ProblemKind } from '../domain/problem-kinds.ts';
import { error, type Problem } from '../domain/problem.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { suggest } from '../domain/suggestion.ts';
import type { Entry, Library } from '../library/library.ts';
import { findPlace } from '../library/places.ts';
import type { Check } from './check.ts';
import { checkSelection } from './selections.ts';

/** Charts draw columns that exist, rows that are there, and one value for each mark. */
export const checkCharts: Check = (library) =>
  [...library.charts.entries.values()].flatMap((entry) => {
    const { value: chart } = entry;
    const columns = (['category', 'value', 'series', 'label'] as const).map(
      (name) => [[name], chart[name]] as const,
    );
    const problems = checkSelection(entry, columns, library);
    const dataset = library.datasets.entries.get(chart.dataset)?.value;
    return problems.length > 0 || !dataset ? problems : checkMarks(entry, dataset, library);
  });

/** What is wrong with the marks; of several faults the first, as the others may follow from it. */
function checkMarks(entry: Entry<Chart>, dataset: Dataset, library: Library): Problem[] {
  const { value: chart, locate } = entry;
  const rows = selectRows(dataset.rows, chart.rows).filter((row) => row[chart.value] !== undefined);
  const fault = findValueFault(chart, dataset, rows) ?? findSeriesFault(chart, dataset, rows);
  if (fault) return [error(locate(fault.path), fault.kind, fault.message, fault.hint)];
  const misplaced = chart.form === 'tiles' ? checkTiles(entry, rows, dataset, library) : [];
  if (misplaced.length > 0) return misplaced;
  const repeated = chart.form === 'range' ? undefined : findRepeated(rows, chart);
  if (!repeated) return [];
  const message = `Several rows fall on the same mark: ${repeated}`;
  const hint = 'Name a series column, or choose fewer rows';
  return [error(locate(['rows']), 'ambiguous-cell', message, hint)];
}

interface ChartFault {
  path: string[];
  kind: ProblemKind;
  message: string;
  hint: string;
}

function findValueFault(chart: Chart, dataset: Dataset, rows: Row[]): ChartFault | undefined {
  if (dataset.columns[chart.value]?.type !== 'number')
    return {
      path: ['value'],
      kind: 'wrong-column',
      message: `"${chart.value}" is not a column of numbers`,
      hint: 'Name a column of type number',
    };
  if (rows.length === 0)
    return {
      path: ['rows'],
      kind: 'empty-selection',
      message: 'None of the rows holds a number',
      hint: 'Choose rows with published numbers',
    };
  return undefined;
}

function findSeriesFault(chart: Chart, dataset: Dataset, rows: Row[]): ChartFault | undefined {
  const series = new Set(rows.map((row) => row[chart.series ?? '']));
  if ((chart.form === 'slope' || chart.form === 'dumbbell') && series.size !== 2)
    return {
      path: ['series'],
      kind: 'wrong-series',
      message: `A ${chart.form} compares two series; there are ${series.size}`,
      hint: 'Choose rows so that series has two values',
    };
  if (chart.form === 'matrix' && chart.series === undefined)
    return {
      path: ['form'],
      kind: 'wrong-series',
      message: 'A matrix has a column for each value of series, and there is none',
      hint: 'Name the column to spread across the matrix as series',
    };
  const most = mostSeries[chart.form] ?? Infinity;
  if (chart.series !== undefined && series.size > most)
    return {
      path: ['series'],
      kind: 'too-many-series',
      message: `A ${chart.form} can tell ${most} series apart; there are ${series.size}`,
      hint: 'Choose fewer rows, or another form',
    };
  const words = findWordyCategory(chart, dataset);
  if (words) {
    const hint = 'Name a column of numbers or years';
    return { path: ['category'], kind: 'wrong-column', message: words, hint };
  }
  const stray = findStraySubject(chart, rows);
  if (stray) {
    const known = rows.flatMap((row) => [row[chart.category], row[chart.series ?? '']]);
    const hint = suggest(stray, new Set(known.map(String)), 'Write it as the CSV does');
    const message = `None of the rows is of "${stray}"`;
    return { path: ['subject'], kind: 'unknown-subject', message, hint };
  }
  return findAxisFault(chart, rows);
}

function findAxisFault(chart: Chart, rows: Row[]): ChartFault | undefined {
  const largest = Math.max(...rows.map((row) => Number(row[chart.value])));
  if (chart.max === undefined || chart.max >= largest) return undefined;
  return {
    path: ['max'],
    kind: 'invalid-field',
    message: `The axis ends at ${chart.max}, but a value is ${largest}`,
    hint: 'Leave max out, or set it to the whole',
  };
}

function findWordyCategory(chart: Chart, dataset: Dataset): string | undefined {
  const isAlongNumbers = ['line', 'area', 'scatter'].includes(chart.form);
  const type = dataset.columns[chart.category]?.type;
  return isAlongNumbers && type !== 'number' && type !== 'year'
    ? `A ${chart.form} runs along numbers; "${chart.category}" holds words`
    : undefined;
}

function findStraySubject(chart: Chart, rows: Row[]): string | undefined {
  const held = new Set(
    rows.flatMap((row) => [row[chart.category], row[chart.series ?? '']].map(String)),
  );
  return chart.subject.find((subject) => !held.has(subject));
}

function findRepeated(rows: Row[], chart: Chart): string | undefined {
  const seen = new Set<string>();
  return rows
    .map((row) =>
      [row[chart.category], chart.series ? row[chart.series] : undefined]
        .filter((part) => part !== undefined)
        .join(', '),
    )
    .find((key) => seen.size === seen.add(key).size);
}

function checkTiles(
  { value: chart, locate }: Entry<Chart>,
  rows: Row[],
  dataset: Dataset,
  library: Library,
): Problem[] {
  if (dataset.columns[chart.category]?.type !== 'place') {
    return [
      error(
        locate(['category']),
        'wrong-column',
        `"${chart.category}" is not a column of places`,
        'Name a column of type place',
      ),
    ];
  }
  const homeless = rows.find((row) => !findPlace(library, String(row[chart.category]))?.value.tile);
  return homeless
    ? [
        error(
          locate(['rows']),
          'unknown-place',
          `${homeless[chart.category]} has no tile`,
          'Give it a tile in content/places, or choose other rows',
        ),
      ]
    : [];
}
