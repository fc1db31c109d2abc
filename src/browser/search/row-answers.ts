import { fill } from '../../domain/fill.ts';
import { createFormatter, type Formatter } from '../../domain/format.ts';
import { textIn } from '../../domain/text-in.ts';
import type { Unit } from '../../domain/unit.ts';
import type { AnswerFile, AnswerRecord } from '../../search/words/answer-file.ts';
import { unpackTable, type RowFile, type RowTable } from '../../search/words/row-file.ts';
import { createSplitter } from '../../search/words/words.ts';
import { listSeries, type Series } from './computed/series.ts';
import type { JudgeFit } from './fit.ts';
import { isCount, orderRows } from './ordered-rows.ts';
import { describeRow, type DescribeRow } from './row-record.ts';
import { selectRows, type Prepared } from './selected-rows.ts';
import type { Term } from './term.ts';

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
  const { language } = file.format;
  const formatter = createFormatter(file.format);
  const tables = prepareTables(file, places);
  const describe: DescribeRow = (table, row, at) =>
    describeRow({ table, row, at }, file, formatter);
  const recordsOf = (...row: Parameters<DescribeRow>): AnswerRecord[] =>
    describe(...row).map(({ record }) => record);
  return {
    formatter,
    words: file.words,
    find: (terms) =>
      terms.length === 0
        ? []
        : tables.flatMap((prepared) =>
            measuresOf(prepared).flatMap((at) => {
              const rows = selectRows(prepared, at, terms, language);
              if (rows.length > most) return [];
              return rows.flatMap((row) => recordsOf(prepared.table, row, at));
            }),
          ),
    rank: (terms, judge) =>
      rankRows(terms, judge, { tables, language, recordsOf, ranked: file.ranked }),
    knows: (term) =>
      tables.some((prepared) =>
        prepared.measures.some((_, at) => selectRows(prepared, at, [term], language).length > 0),
      ),
    series: (terms) =>
      tables.flatMap((prepared) =>
        measuresOf(prepared).flatMap((at) => listSeries(prepared, at, terms, language, describe)),
      ),
  };
}

/** The measures of a table; what has the upper ends is told with the lower ones. */
const measuresOf = ({ table: { measures } }: Prepared): number[] =>
  [...measures.keys()].filter((at) => !measures.some(({ upper }) => upper === at));

function prepareTables(file: RowFile, places: AnswerFile['places']): Prepared[] {
  const { language } = file.format;
  const split = createSplitter(language);
  return file.tables
    .map((packed) => namePlaces(unpackTable(packed), places))
    .map((table) => ({
      table,
      words: table.dimensions.map(({ labels }) => labels.map(split)),
      measures: table.measures.map(({ label }) => split(label)),
      units: table.measures.map(({ unit }) => split(wordsOf(file.units[unit]!, language))),
      title: split(table.title),
    }));
}

interface Ranking {
  tables: readonly Prepared[];
  language: string;
  recordsOf: (...row: Parameters<DescribeRow>) => AnswerRecord[];
  /** “{rank} of {count} listed”. */
  ranked: string;
}

function rankRows(
  terms: readonly Term[],
  judge: JudgeFit,
  { tables, language, recordsOf, ranked }: Ranking,
): AnswerRecord[] {
  if (!terms.some(({ asks }) => asks === 'greatest')) return [];
  const named = terms.filter(({ asks, number }) => !asks && !isCount(number));
  const count = terms.flatMap(({ number }) => (isCount(number) ? number!.values : []))[0] ?? 1;
  if (named.length === 0 || named.some(({ places }) => places.length > 0)) return [];
  const orders = tables.flatMap((prepared) =>
    prepared.measures.flatMap((_, at) => orderRows(prepared, at, named, language)),
  );
  const fits = judge(
    named,
    orders.flatMap(({ table, at, rows }) => recordsOf(table, rows[0]!, at)),
  );
  // What is plainly of what is named; then the table that lists most, as a choice has a greatest that is none.
  const [order] = orders
    .map((one, position) => ({ ...one, kinds: fits[position]!.kinds }))
    .toSorted((a, b) => a.kinds - b.kinds || b.rows.length - a.rows.length);
  if (!order) return [];
  const { table, at, rows } = order;
  return rows.slice(0, count).flatMap((row, position) => {
    const rank = fill(ranked, { rank: position + 1, count: rows.length });
    return recordsOf(table, row, at).map((record) => ({
      ...record,
      detail: [rank, record.detail].filter(Boolean).join(' · '),
    }));
  });
}

/** What texts call the unit. */
const wordsOf = (unit: Unit, language: string): string =>
  [
    textIn(unit.name, language),
    ...(unit.style === 'quantity' ? Object.values(unit.text[language] ?? {}) : []),
  ].join(' ');

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
