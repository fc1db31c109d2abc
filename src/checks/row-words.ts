import { tally } from '../domain/tally.ts';
import { findCellWords } from '../domain/cell-text.ts';
import type { Column, Dataset } from '../domain/dataset.ts';
import { getOrMake } from '../domain/memo.ts';
import { textIn } from '../domain/text-in.ts';
import type { Row } from '../domain/selection.ts';
import type { Library } from '../library/library.ts';
import { findPlace } from '../library/places.ts';

/** A row with the words of its place and of what it measures, each once. */
interface NamedRow {
  index: number;
  row: Row;
  words: readonly string[];
}

type RowIndex = ReadonlyMap<string, NamedRow[]>;

const kept = new WeakMap<Dataset, Map<string, RowIndex>>();

/** Rows whose place and measure a label names in full, in the order of the table. */
export function findNamedRows(
  label: ReadonlySet<string>,
  dataset: Dataset,
  library: Library,
  language: string,
): NamedRow[] {
  const indexes = getOrMake(kept, dataset, () => new Map<string, RowIndex>());
  const index = getOrMake(indexes, language, () => indexRows(dataset, library, language));
  return ['', ...label]
    .flatMap((word) => index.get(word) ?? [])
    .filter(({ words }) => words.every((word) => label.has(word)))
    .toSorted((a, b) => a.index - b.index);
}

/** Words in small letters, without the mark of an English plural or genitive. */
export const wordsOf = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.replace(/s$/, '')),
  );

/** Rows by the rarest of their words: of thousands, a label then meets only the few it may name. */
function indexRows(dataset: Dataset, library: Library, language: string): RowIndex {
  const named = dataset.rows.map((row, index): NamedRow => {
    const names = rowNames(row, dataset, library, language);
    return { index, row, words: [...wordsOf(names.join(' '))] };
  });
  const counts = new Map<string, number>();
  for (const { words } of named) for (const word of words) tally(counts, word);
  const rarest = (words: readonly string[]) =>
    words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] ?? '';
  return Map.groupBy(named, ({ words }) => rarest(words));
}

/** What tells the row from others: its place, and what it measures. */
function rowNames(row: Row, dataset: Dataset, library: Library, language: string): string[] {
  const key = new Set(dataset.key);
  const measures = new Set(dataset.measures ?? dataset.key);
  return Object.entries(dataset.columns)
    .filter(([name, { type }]) =>
      type === 'place' ? key.has(name) : measures.has(name) && type !== 'year',
    )
    .map(([name, column]) => cellName(String(row[name] ?? ''), column, library, language));
}

function cellName(cell: string, column: Column, library: Library, language: string) {
  const place = column.type === 'place' ? findPlace(library, cell)?.value.name : undefined;
  const words = findCellWords(column, cell) ?? place;
  return words ? textIn(words, language) : cell;
}
