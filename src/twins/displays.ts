import { columnHeading, showCell } from '../domain/cell-text.ts';
import { shortCitation } from '../domain/citation.ts';
import { fill } from '../domain/fill.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import { rowsOfTable, type Table } from '../domain/table.ts';
import { getValue } from '../library/library.ts';
import { sourcesOfDisplay } from '../library/provenance.ts';
import { splitIds } from '../markup/tree.ts';
import { getDrawnChart } from '../views/drawn-chart.ts';
import { emphasis, list, paragraph, strong, table, type Block } from './nodes.ts';
import type { Twin } from './twin-context.ts';

/** A chart as the table of its values, under its title and before its source. */
export function plainChart(id: string, kind: 'chart' | 'map', twin: Twin): Block[] {
  const { context } = twin;
  const { strings, text, numbers } = context;
  const { chart, table: values } = getDrawnChart(id, context);
  const name = kind === 'chart' ? strings.chart.number : strings.chart.mapNumber;
  const number = fill(name, { number: numbers[kind].get(id) ?? 1 });
  return [
    paragraph(strong(`${number}. ${text(chart.title)}`)),
    paragraph(text(chart.subtitle)),
    table(values),
    ...plainProvenance(chart, sourcesOfDisplay(chart, context.library), twin),
  ];
}

/** A table as its page prints it. */
export function plainTable(id: string, twin: Twin): Block[] {
  const { library, strings, text, cells, numbers } = twin.context;
  const shown = getValue(library.tables, id);
  const dataset = getValue(library.datasets, shown.dataset);
  const columns = Object.fromEntries(
    shown.columns.flatMap((name) => {
      const column = dataset.columns[name];
      return column ? [[name, column] as const] : [];
    }),
  );
  const number = fill(strings.chart.tableNumber, { number: numbers.table.get(id) ?? 1 });
  return [
    paragraph(strong(`${number}. ${text(shown.title)}`)),
    ...(shown.subtitle ? [paragraph(text(shown.subtitle))] : []),
    table({
      headings: Object.values(columns).map((column) => ({
        text: columnHeading(column, cells),
        isNumber: column.type === 'number',
      })),
      rows: rowsOfTable(shown, dataset).map((row) =>
        Object.keys(columns).map((name) => showCell(row, name, columns, cells)),
      ),
    }),
    ...plainProvenance(shown, sourcesOfDisplay(shown, library), twin),
  ];
}

/** Sources, date and caveat, as they stand under a chart or table. */
function plainProvenance(
  { dataset, note }: Pick<Table, 'dataset' | 'note'>,
  sources: readonly string[],
  { context: { library, strings, formatter, text } }: Twin,
): Block[] {
  const names = sources.map((id) => shortCitation(getValue(library.sources, id)));
  const { asOf } = getValue(library.datasets, dataset);
  return [
    paragraph(
      [
        fill(strings.chart.source, { sources: [...new Set(names)].join('; ') }),
        fill(strings.chart.asOf, { date: formatter.date(asOf) }),
      ].join(' '),
    ),
    ...(note ? [paragraph(emphasis(text(note)))] : []),
  ];
}

/** Dated events, the first one first. */
export function plainTimeline(
  { ids = '', title = '' }: Readonly<Record<string, string>>,
  { context: { library, formatter, strings, text } }: Twin,
): Block[] {
  const events = splitIds(ids)
    .map((id) => getValue(library.timeline, id))
    .toSorted((a, b) => comparePartialDates(a.date, b.date));
  const sources = new Set(
    events.flatMap((event) =>
      event.sources.map((id) => shortCitation(getValue(library.sources, id))),
    ),
  );
  return [
    paragraph(strong(text(title))),
    list(events.map((event) => [strong(formatter.date(event.date)), ` ${text(event.text)}`])),
    paragraph(fill(strings.chart.source, { sources: [...sources].join('; ') })),
  ];
}
