import { createFormatter } from '../../domain/format.ts';
import { qualifiers } from '../../domain/qualifier.ts';
import type { AnswerFile, AnswerRecord } from '../../wording/answer-file.ts';
import type { Dimension, RowFile, RowTable } from '../../wording/row-file.ts';
import { createSplitter, type Word } from '../../wording/words.ts';
import { formsOf, stands } from './fit.ts';
import type { Term } from './terms.ts';

/** The numbers of the tables that a query may be about, as records; whether they answer it is judged with all others. */
export type FindRows = (terms: readonly Term[]) => AnswerRecord[];

export interface RowFinder {
  find: FindRows;
  /** Some table has the term as the name of a value, a column or itself. */
  knows: (term: Term) => boolean;
  /** The economies at the head of a table, the greatest first; none where the query asks for no such thing. */
  rank: FindRows;
}

/** Records made for one query: it names too little where there are more. */
const most = 60;
/** Where the query names no year, the latest of these of each table. */
const latestYears = 2;

interface Prepared {
  table: RowTable;
  /** Words of each value of each dimension. */
  words: Word[][][];
  measures: Word[][];
  title: Word[];
}

export function createRowFinder(file: RowFile, { places }: Pick<AnswerFile, 'places'>): RowFinder {
  const language = file.format.language;
  const split = createSplitter(language);
  const formatter = createFormatter(file.format);
  const tables = file.tables
    .map((packed) => namePlaces(packed, places))
    .map((table): Prepared => ({
      table,
      words: table.dimensions.map(({ labels }) => labels.map(split)),
      measures: table.measures.map(({ label }) => split(label)),
      title: split(table.title),
    }));

  const describe = (table: RowTable, row: RowTable['rows'][number], at: number): AnswerRecord[] => {
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
    const year = named.find(({ dimension }) => dimension.kind === 'year')?.label;
    const codesOf = (kind: Dimension['kind']) =>
      ofRow.flatMap(({ dimension, codes }) => (dimension.kind === kind ? codes : []));
    const qualifier = qualifiers[row[count + 2 + 2 * at]!];
    const unit = file.units[measure.unit]!;
    const upper = measure.upper === undefined ? null : row[count + 1 + 2 * measure.upper];
    const text = formatter.fact({ value, qualifier }, unit);
    const source = table.sources[row[count]!]!;
    return [
      {
        kind: 'row',
        title: [...new Set([measure.label, ...ofRow.map(({ label }) => label)])].join(', '),
        address: table.address,
        value: typeof upper === 'number' ? `${text} – ${formatter.value(upper, unit)}` : text,
        amount: value,
        ...(year && { detail: `${file.asOf} ${year}`, date: year }),
        source,
        ...(table.theme && { theme: table.theme }),
        places: [...new Set([...measure.places, ...codesOf('place')])],
        subjects: codesOf('words'),
        edition: source.date,
      },
    ];
  };

  const find: FindRows = (terms) => {
    if (terms.length === 0) return [];
    return tables.flatMap((prepared) =>
      prepared.measures.flatMap((_, at) => {
        // What has the upper ends is told with the lower ones.
        if (prepared.table.measures.some(({ upper }) => upper === at)) return [];
        const rows = selectRows(prepared, at, terms, language);
        return rows.length > most ? [] : rows.flatMap((row) => describe(prepared.table, row, at));
      }),
    );
  };

  const rank: FindRows = (terms) => {
    if (!terms.some(({ asks }) => asks === 'greatest')) return [];
    const named = terms.filter(({ asks, number }) => !asks && !isCount(number));
    const count = terms.flatMap(({ number }) => (isCount(number) ? number!.values : []))[0] ?? 1;
    if (named.length === 0 || named.some(({ places }) => places.length > 0)) return [];
    const orders = tables.flatMap((prepared) =>
      prepared.measures.flatMap((_, at) => orderRows(prepared, at, named, language)),
    );
    // The table that lists most: a choice of economies has a greatest that is none.
    const [order] = orders.toSorted((a, b) => b.rows.length - a.rows.length);
    if (!order) return [];
    const { table, at, rows } = order;
    return rows.slice(0, count).flatMap((row, position) =>
      describe(table, row, at).map((record) => ({
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
  return { find, rank, knows };
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

/** “top 3”: so many, and no year or amount. */
const isCount = (number: Term['number']): boolean =>
  number !== undefined &&
  !number.isPercent &&
  number.values.every((value) => value >= 1 && value <= 20);

interface Order {
  table: RowTable;
  at: number;
  /** The greatest first, one for each economy. */
  rows: RowTable['rows'];
}

/** The rows of one thing in one year by the size of their number; none where they speak of several. */
function orderRows(
  prepared: Prepared,
  at: number,
  terms: readonly Term[],
  language: string,
): Order[] {
  const { table } = prepared;
  const place = table.dimensions.findIndex(({ kind }) => kind === 'place');
  if (place < 0 || table.measures[at]!.isOwnPlace) return [];
  const groups = new Set(table.dimensions[place]!.groups);
  const valueOf = (row: RowTable['rows'][number]) => row[table.dimensions.length + 1 + 2 * at];
  const all = selectRows(prepared, at, terms, language).filter(
    (row) => !groups.has(row[place]!) && typeof valueOf(row) === 'number',
  );
  const year = table.dimensions.findIndex(({ kind }) => kind === 'year');
  const yearOf = (row: RowTable['rows'][number]) =>
    year < 0 ? '' : table.dimensions[year]!.labels[row[year]!]!;
  const latest = all.map(yearOf).sort().at(-1);
  const rows = all.filter((row) => yearOf(row) === latest);
  const economies = new Set(rows.map((row) => row[place]));
  if (rows.length < 2 || economies.size < rows.length) return [];
  const isOneThing = table.dimensions.every(
    ({ kind }, index) => kind !== 'words' || new Set(rows.map((row) => row[index])).size === 1,
  );
  if (!isOneThing) return [];
  return [{ table, at, rows: rows.toSorted((a, b) => valueOf(b)! - valueOf(a)!) }];
}

/**
 * Rows with all that the terms name, as far as names of values, of the column and of the table go. What names values
 * narrows the rows down, though the table or its column is called so too.
 */
function selectRows(
  { table, words, measures, title }: Prepared,
  at: number,
  terms: readonly Term[],
  language: string,
): RowTable['rows'] {
  const allowed = new Map<number, ReadonlySet<number>>();
  const measure = table.measures[at]!;
  const narrow = (dimension: number, values: ReadonlySet<number>) => {
    const before = allowed.get(dimension);
    allowed.set(
      dimension,
      before ? new Set([...values].filter((value) => before.has(value))) : values,
    );
  };
  for (const term of terms) {
    const found = table.dimensions.flatMap((dimension, index) => {
      if (measure.isOwnPlace && dimension.kind === 'place') return [];
      const values = findValues(term, dimension, words[index]!, language);
      return values.size > 0 ? [{ index, values }] : [];
    });
    const [first] = found;
    if (first) narrow(first.index, first.values);
    else if (!isNamedBy(term, measure.places, [measures[at]!, title], language)) return [];
  }
  // What is named in full is meant before what is called so and more.
  for (const [dimension, values] of allowed) {
    if (table.dimensions[dimension]!.kind !== 'words') continue;
    const full = [...values].filter((value) => isFull(words[dimension]![value]!, terms, language));
    if (full.length > 0) allowed.set(dimension, new Set(full));
  }
  const rows = table.rows.filter((row) =>
    [...allowed].every(([dimension, values]) => values.has(row[dimension]!)),
  );
  const years = table.dimensions.findIndex(({ kind }) => kind === 'year');
  if (years < 0 || allowed.has(years)) return rows;
  const yearOf = (row: RowTable['rows'][number]) => table.dimensions[years]!.labels[row[years]!]!;
  const latest = [...new Set(rows.map(yearOf))].sort().slice(-latestYears);
  return rows.filter((row) => latest.includes(yearOf(row)));
}

/** Every word of the name is one of the query. */
const isFull = (name: readonly Word[], terms: readonly Term[], language: string): boolean =>
  name.every((word) =>
    terms.some((term) =>
      formsOf(term).some((form) => form.words.some((one) => stands([one], [word], language))),
    ),
  );

/** Values of the dimension that the term names. */
function findValues(
  term: Term,
  { kind, labels, codes }: Dimension,
  words: readonly Word[][],
  language: string,
): Set<number> {
  const isNamed = (at: number): boolean => {
    if (kind === 'place') return term.places.some((code) => codes?.[at]?.includes(code));
    if (kind === 'year')
      return term.number?.values.some((value) => String(value) === labels[at]) ?? false;
    return (
      !term.number &&
      formsOf(term).some((form) => stands(form.words, words[at]!, language, form.isLast))
    );
  };
  return new Set(labels.flatMap((_, at) => (isNamed(at) ? [at] : [])));
}

const isNamedBy = (
  term: Term,
  places: readonly string[],
  texts: readonly Word[][],
  language: string,
) =>
  term.places.length > 0
    ? term.places.some((code) => places.includes(code))
    : !term.number &&
      formsOf(term).some((form) =>
        texts.some((text) => stands(form.words, text, language, form.isLast)),
      );
