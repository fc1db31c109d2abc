import type { Blockquote, RootContent } from 'mdast';
import { columnHeading, showCell } from '../domain/cell-text.ts';
import { shortCitation } from '../domain/citation.ts';
import { fill } from '../domain/fill.ts';
import { address } from '../domain/addresses.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import { rowsOfTable, type Table } from '../domain/table.ts';
import type { ComponentName } from '../domain/vocabulary.ts';
import { getValue } from '../library/library.ts';
import { sourcesOfDisplay } from '../library/provenance.ts';
import { splitIds } from '../markup/tree.ts';
import { getDrawnChart } from '../views/drawn-chart.ts';
import type { PageContext } from '../views/page-context.ts';
import type { Locate } from '../exports/locate.ts';
import { emphasis, isBlock, link, list, paragraph, strong, table, type Block } from './nodes.ts';
import { sayFact, type Notes } from './notes.ts';

/** What components of a twin need. */
export interface Twin {
  context: PageContext;
  notes: Notes;
  locate: Locate;
}

/** A component as plain Markdown: its attributes, and what stood between its tags, made plain already. */
type MakePlain = (
  attributes: Readonly<Record<string, string>>,
  children: RootContent[],
  twin: Twin,
) => RootContent[];

export const plainComponents: Readonly<Record<ComponentName, MakePlain>> = {
  Fact: ({ id = '' }, _, { context, notes }) => {
    const fact = getValue(context.library.facts, id);
    return [{ type: 'text', value: sayFact(fact, context) }, notes.figure(fact)];
  },
  KeyFacts: ({ ids = '' }, _, { context, notes }) => [
    list(
      splitIds(ids).map((id) => {
        const fact = getValue(context.library.facts, id);
        return [strong(sayFact(fact, context)), ` ${context.text(fact.label)}`, notes.figure(fact)];
      }),
    ),
  ],
  Chart: ({ id = '' }, _, twin) => plainChart(id, 'chart', twin),
  TileMap: ({ id = '' }, _, twin) => plainChart(id, 'map', twin),
  DataTable: ({ id = '' }, _, twin) => plainTable(id, twin),
  Cite: ({ id = '', where }, _, { notes }) => [notes.source(id, where)],
  Callout: ({ title = '' }, children, { context }) => [
    quote([paragraph(strong(context.text(title))), ...children.filter(isBlock)]),
  ],
  Timeline: (attributes, _, twin) => plainTimeline(attributes, twin),
  Term: ({ id = '' }, children, { context: { library, text, href }, locate }) => {
    const words = children.length > 0 ? children : [text(getValue(library.glossary, id).term)];
    const said = words.filter((one) => typeof one === 'string' || isPhrase(one));
    return [link(locate(href(address.term(id))), ...said)];
  },
  Claim: ({ id = '' }, children, { notes }) => [...children, notes.claim(id)],
  Unsourced: (_, children) => children,
  Quote: ({ by = '', source = '' }, children, { context: { library, text }, notes }) => [
    quote([
      ...children.filter(isBlock),
      paragraph(
        `${text(by)}, ${shortCitation(getValue(library.sources, source))}`,
        notes.source(source, undefined),
      ),
    ]),
  ],
  // The public edition has none of these.
  Staff: (_, children, { context }) => [
    quote([paragraph(strong(context.strings.editions.staff)), ...children.filter(isBlock)]),
  ],
};

const quote = (children: Block[]): Blockquote => ({ type: 'blockquote', children });

const isPhrase = (node: RootContent) =>
  node.type === 'text' || node.type === 'emphasis' || node.type === 'strong';

/** A chart as the table of its values, under its title and before its source. */
function plainChart(id: string, kind: 'chart' | 'map', twin: Twin): Block[] {
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

function plainTable(id: string, twin: Twin): Block[] {
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

function plainTimeline(
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
