import type { Dataset } from '../domain/dataset.ts';
import { error, type Problem } from '../domain/problem.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import type { FindNumerals } from '../numerals/find-numerals.ts';
import { filedDatasets, type Entry, type Library } from '../library/library.ts';
import type { Check } from './check.ts';

/**
 * No numeral stands in a cell of words, where nothing says of what source it is. A column may say that its words
 * are those of the row’s source.
 */
export const checkCellFigures: Check = (library, { findNumerals: find = findNumerals }) =>
  filedDatasets(library).flatMap((entry) =>
    Object.entries(entry.value.columns).flatMap(([name, { type, sourced }]) =>
      type === 'string' && !sourced ? checkColumn(name, entry, library.site, find) : [],
    ),
  );

/** One line in the metadata mends all cells of a column, so they are told in one. */
function checkColumn(
  name: string,
  { value: dataset, locate }: Entry<Dataset>,
  site: Library['site'],
  find: FindNumerals,
): Problem[] {
  const [first, ...others] = listNumerals(name, dataset, site, find);
  if (!first) return [];
  const { file } = locate([]);
  const rest =
    others.length > 0 ? `, nor have those in ${others.length} more cells of "${name}"` : '';
  return [
    error(
      { file: file.replace(/\.yaml$/, '.csv'), line: first.line, column: 1 },
      'unsourced-figure',
      `"${first.numeral.text}" has no source${rest}`,
      `Put it into a column of numbers; where the source of the row says it in these words, write “sourced: true” under the column "${name}" in ${file}`,
    ),
  ];
}

/** The first numeral in each distinct text of a column, in any language of the site, with the line it stands on. */
function listNumerals(
  name: string,
  { rows, lines }: Dataset,
  { languages }: Library['site'],
  find: FindNumerals,
) {
  const texts = new Set<string>();
  return rows.flatMap((row, index) => {
    const text = String(row[name] ?? '');
    if (texts.has(text)) return [];
    texts.add(text);
    // Cells are in one language, and “28 March” counts something in another.
    const [numeral] = languages.flatMap(({ code }, place) =>
      find(text, code).filter(({ kind }) => place === 0 || kind !== 'count'),
    );
    return numeral ? [{ numeral, line: lines[index] ?? 1 }] : [];
  });
}
