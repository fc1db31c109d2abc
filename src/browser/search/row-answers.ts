import { createFormatter, type Formatter } from '../../domain/format.ts';
import { textIn } from '../../domain/text-in.ts';
import type { Unit } from '../../domain/unit.ts';
import { qualifiers } from '../../domain/qualifier.ts';
import type { AnswerFile, AnswerRecord } from '../../search/words/answer-file.ts';
import {
  unpackTable,
  type Dimension,
  type RowFile,
  type RowTable,
} from '../../search/words/row-file.ts';
import { createSplitter } from '../../search/words/words.ts';
import { listSeries, type Series, type SeriesRow } from './computed/series.ts';
import type { JudgeFit } from './fit.ts';
import { isCount, orderRows } from './ordered-rows.ts';
import { selectRows, type Prepared } from './selected-rows.ts';
import type { Term } from './terms.ts';

/** The numbers of the tables that a query may be about, as records; whether they answer it is judged with all others. */
export type FindRows = (terms: readonly Term[]) => AnswerRecord[];

export interface RowFinder {
  find: FindRows;
  /** Some table has the term as the name of a value, a column or itself. */
  knows: (term: Term) => boolean;
  /** The economies at the head of a table, the greatest first; none where the query asks for no such thing. */
  rank: (terms: readonly Term[], judge: JudgeFit) => AnswerRecord[];
  /** The numbers over all years of each column that has what the terms name. */
  series: (terms: readonly Term[]) => Series[];
  formatter: Formatter;
  words: RowFile['words'];
}

/** Records made for one query: it names too little where there are more. */
const most = 60;
export function createRowFinder(file: RowFile, { places }: Pick<AnswerFile, 'places'>): RowFinder {
  const language = file.format.language;
  const split = createSplitter(language);
  const formatter = createFormatter(file.format);
  const tables = file.tables
    .map((packed) => namePlaces(unpackTable(packed), places))
    .map((table): Prepared => ({
      table,
      words: table.dimensions.map(({ labels }) => labels.map(split)),
      measures: table.measures.map(({ label }) => split(label)),
      units: table.measures.map(({ unit }) => split(wordsOf(file.units[unit]!, language))),
      title: split(table.title),
    }));

  const describe = (table: RowTable, row: RowTable['rows'][number], at: number): SeriesRow[] => {
    const measure = table.measures[at]!;
    const count = table.dimensions.length;
    const value = row[count + 1 + 2 * at];
    if (typeof value !== 'number') return [];
    const named = table.dimensions.map((dimension, index) => ({
      dimension,
      label: dimension.labels[row[index]!]!,
      codes: dimension.codes?.[row[index]!] ?? [],
    }));
    const ofRow = named.filter(
      ({ dimension }) => !(measure.isOwnPlace && dimension.kind === 'place'),
    );
    const labelOf = (kind: Dimension['kind']) =>
      ofRow.flatMap(({ dimension, label }) => (dimension.kind === kind ? label : []));
    const [year] = labelOf('year');
    const [place] = labelOf('place');
    const codesOf = (kind: Dimension['kind']) =>
      ofRow.flatMap(({ dimension, codes }) => (dimension.kind === kind ? codes : []));
    const qualifier = qualifiers[row[count + 2 + 2 * at]!];
    const unit = file.units[measure.unit]!;
    const upper = measure.upper === undefined ? null : row[count + 1 + 2 * measure.upper];
    const text = formatter.fact({ value, qualifier }, unit);
    const source = table.sources[row[count]!]!;
    const what = [...new Set([...labelOf('words'), measure.label])].join(', ');
    const name = place ? `${place}: ${what}` : what;
    const isSuperseded = latest(table, row, at) > source.date;
    return [
      {
        name,
        what,
        place: place ?? '',
        year: Number(year ?? 0),
        edition: source.date,
        amount: value,
        ...(typeof upper === 'number' && { upper }),
        ...(qualifier && { qualifier }),
        record: {
          kind: 'row',
          title: year ? `${name}, ${year}` : name,
          address: table.address,
          value: typeof upper === 'number' ? `${text} – ${formatter.value(upper, unit)}` : text,
          amount: value,
          ...(year && { detail: `${file.asOf} ${year}`, date: year }),
          ...(isSuperseded && { marks: [file.words.superseded] }),
          source,
          ...(table.theme && { theme: table.theme }),
          places: [...new Set([...measure.places, ...codesOf('place')])],
          subjects: codesOf('words'),
          edition: source.date,
        },
      },
    ];
  };
  const recordsOf = (...row: Parameters<typeof describe>): AnswerRecord[] =>
    describe(...row).map(({ record }) => record);

  const find: FindRows = (terms) => {
    if (terms.length === 0) return [];
    return tables.flatMap((prepared) =>
      prepared.measures.flatMap((_, at) => {
        // What has the upper ends is told with the lower ones.
        if (prepared.table.measures.some(({ upper }) => upper === at)) return [];
        const rows = selectRows(prepared, at, terms, language);
        return rows.length > most ? [] : rows.flatMap((row) => recordsOf(prepared.table, row, at));
      }),
    );
  };

  const rank = (terms: readonly Term[], judge: JudgeFit): AnswerRecord[] => {
    if (!terms.some(({ asks }) => asks === 'greatest')) return [];
    const named = terms.filter(({ asks, number }) => !asks && !isCount(number));
    const count = terms.flatMap(({ number }) => (isCount(number) ? number!.values : []))[0] ?? 1;
    if (named.length === 0 || named.some(({ places }) => places.length > 0)) return [];
    const orders = tables.flatMap((prepared) =>
      prepared.measures.flatMap((_, at) => orderRows(prepared, at, named, language)),
    );
    const fits = judge(
      named.filter(({ asks }) => !asks),
      orders.flatMap(({ table, at, rows }) => recordsOf(table, rows[0]!, at)),
    );
    // What is plainly of what is named; then the table that lists most, as a choice has a greatest that is none.
    const [order] = orders
      .map((one, position) => ({ ...one, kinds: fits[position]!.kinds }))
      .toSorted((a, b) => a.kinds - b.kinds || b.rows.length - a.rows.length);
    if (!order) return [];
    const { table, at, rows } = order;
    return rows.slice(0, count).flatMap((row, position) =>
      recordsOf(table, row, at).map((record) => ({
        ...record,
        detail: [
          file.ranked
            .replace('{rank}', String(position + 1))
            .replace('{count}', String(rows.length)),
          record.detail,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    );
  };
  const knows = (term: Term): boolean =>
    tables.some((prepared) =>
      prepared.measures.some((_, at) => selectRows(prepared, at, [term], language).length > 0),
    );
  const series = (terms: readonly Term[]) =>
    tables.flatMap((prepared) =>
      prepared.measures.flatMap((_, at) =>
        // What has the upper ends is told with the lower ones.
        prepared.table.measures.some(({ upper }) => upper === at)
          ? []
          : listSeries(prepared, at, terms, language, describe),
      ),
    );
  return { find, rank, knows, series, formatter, words: file.words };
}

/** What texts call the unit. */
const wordsOf = (unit: Unit, language: string): string =>
  [
    textIn(unit.name, language),
    ...(unit.style === 'quantity' ? Object.values(unit.text[language] ?? {}) : []),
  ].join(' ');

const editions = new WeakMap<RowTable, Map<string, string>>();

/** When the newest source was published that has a number of column `at` for what the row is of. */
function latest(table: RowTable, row: RowTable['rows'][number], at: number): string {
  const count = table.dimensions.length;
  const keyOf = (one: RowTable['rows'][number], column: number) =>
    `${column} ${table.dimensions.map(({ kind }, at) => (kind === 'edition' ? '' : one[at])).join(' ')}`;
  let known = editions.get(table);
  if (!known) {
    known = new Map();
    for (const one of table.rows)
      for (const column of table.measures.keys()) {
        if (typeof one[count + 1 + 2 * column] !== 'number') continue;
        const { date } = table.sources[one[count]!]!;
        const key = keyOf(one, column);
        if (date > (known.get(key) ?? '')) known.set(key, date);
      }
    editions.set(table, known);
  }
  return known.get(keyOf(row, at)) ?? '';
}

/** The table with the names of its places, which it shares with the records. */
const namePlaces = (table: RowTable, places: AnswerFile['places']): RowTable => ({
  ...table,
  dimensions: table.dimensions.map((dimension) => ({
    ...dimension,
    labels: dimension.labels.map(
      (label, at) => label || (places[dimension.codes?.[at]?.[0] ?? '']?.[0] ?? ''),
    ),
  })),
});
