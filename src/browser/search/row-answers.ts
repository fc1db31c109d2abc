import { createFormatter } from '../../domain/format.ts';
import { qualifiers } from '../../domain/qualifier.ts';
import type { AnswerRecord } from '../../wording/answer-file.ts';
import type { Dimension, RowFile, RowTable } from '../../wording/row-file.ts';
import { createSplitter, type Word } from '../../wording/words.ts';
import { formsOf, stands } from './fit.ts';
import type { Term } from './terms.ts';

/** The numbers of the tables that a query may be about, as records; whether they answer it is judged with all others. */
export type FindRows = (terms: readonly Term[]) => AnswerRecord[];

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

export function createRowFinder(file: RowFile): FindRows {
  const language = file.format.language;
  const split = createSplitter(language);
  const formatter = createFormatter(file.format);
  const tables = file.tables.map((table): Prepared => ({
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

  return (terms) => {
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
  const rows = table.rows.filter((row) =>
    [...allowed].every(([dimension, values]) => values.has(row[dimension]!)),
  );
  const years = table.dimensions.findIndex(({ kind }) => kind === 'year');
  if (years < 0 || allowed.has(years)) return rows;
  const yearOf = (row: RowTable['rows'][number]) => table.dimensions[years]!.labels[row[years]!]!;
  const latest = [...new Set(rows.map(yearOf))].sort().slice(-latestYears);
  return rows.filter((row) => latest.includes(yearOf(row)));
}

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
