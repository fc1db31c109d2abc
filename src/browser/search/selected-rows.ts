import type { Dimension, RowTable } from '../../search/words/row-file.ts';
import type { Word } from '../../search/words/words.ts';
import { formsOf, stands } from './same-words.ts';
import type { Term } from './term.ts';

/** A table ready to be matched. */
export interface Prepared {
  table: RowTable;
  /** Words of each value of each dimension. */
  words: Word[][][];
  measures: Word[][];
  /** Of each measure the words of its unit. */
  units: Word[][];
  title: Word[];
}

/** Where the query names no year, the latest of these of each table. */
const latestYears = 2;

/**
 * Rows with all that the terms name, as far as names of values, of the column and of the table go. What names values
 * narrows the rows down, though the table or its column is called so too. Without a year in the query they are of
 * the latest years, or of all.
 */
export function selectRows(
  { table, words, measures, units, title }: Prepared,
  at: number,
  terms: readonly Term[],
  language: string,
  years: 'latest' | 'all' = 'latest',
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
    else if (!isNamedBy(term, measure.places, [measures[at]!, units[at]!, title], language))
      return [];
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
  const index = table.dimensions.findIndex(({ kind }) => kind === 'year');
  if (years === 'all' || index < 0 || allowed.has(index)) return rows;
  const yearOf = (row: RowTable['rows'][number]) => table.dimensions[index]!.labels[row[index]!]!;
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
