import { address } from '../domain/addresses.ts';
import { cellText, columnHeading, findCellWords } from '../domain/cell-text.ts';
import type { Column, Dataset } from '../domain/dataset.ts';
import { directionOf } from '../domain/direction.ts';
import type { Cell } from '../domain/selection.ts';
import { getValue } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import type { Sheet, SheetCell, Workbook } from '../workbook/workbook.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { describeForReaders } from './dataset-notes.ts';
import type { Locate } from './locate.ts';

/** The file of `createDatasetWorkbook`. */
export const writeDatasetWorkbook = (
  id: string,
  locale: Locale,
  locate: Locate,
): Uint8Array<ArrayBuffer> => writeWorkbook(createDatasetWorkbook(id, locale, locate));

/** A dataset in one language: its rows in cells of their types, and on a second sheet all that is known of it. */
export function createDatasetWorkbook(id: string, locale: Locale, locate: Locate): Workbook {
  const { library, text, strings, language } = locale;
  const dataset = getValue(library.datasets, id);
  const page = locate(locale.href(address.dataset(id)));
  return {
    title: text(dataset.title),
    creator: text(library.site.publisher),
    language: language.code,
    isRightToLeft: directionOf(language.code) === 'rtl',
    sheets: [
      createRowSheet(dataset, locale),
      {
        name: strings.files.about,
        rows: describeForReaders(dataset, page, locale),
        widths: [28, 48, 14, 24],
        isTable: false,
      },
    ],
  };
}

function createRowSheet(dataset: Dataset, locale: Locale): Sheet {
  const columns = Object.entries(dataset.columns);
  const headings = columns.map(([, column]) => ({ heading: columnHeading(column, locale.cells) }));
  const rows = dataset.rows.map((row) =>
    columns.map(([name, column]) => typeCell(row[name], column, locale)),
  );
  return {
    name: locale.strings.files.rows,
    rows: [headings, ...rows],
    widths: columns.map((_, at) => findWidth([headings[at], ...rows.map((row) => row[at])])),
    isTable: true,
  };
}

/** Numbers and years to reckon with, whole days as such; places and codes in words, dates as exact as they are. */
export function typeCell(cell: Cell, column: Column, { cells }: Locale): SheetCell {
  if (cell === undefined || cell === '') return undefined;
  if (column.type === 'number') return Number(cell);
  if (findCellWords(column, String(cell))) return cellText(cell, column, cells);
  if (column.type === 'year') return Number(cell);
  if (column.type === 'date')
    return /^\d{4}-\d{2}-\d{2}$/.test(String(cell)) ? { day: String(cell) } : String(cell);
  return cellText(cell, column, cells);
}

/** Wide enough for most of what stands in it, and for all of it on several lines. */
function findWidth(cells: readonly SheetCell[]): number {
  const lengths = cells.map((cell) =>
    typeof cell === 'object'
      ? 'day' in cell
        ? 10
        : cell.heading.length / 2
      : String(cell ?? '').length,
  );
  return Math.min(48, Math.max(9, ...lengths.map(Math.ceil)) + 2);
}
