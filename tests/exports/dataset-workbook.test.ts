import readExcel from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { cellText, columnHeading, findCellWords } from '../../src/domain/cell-text.ts';
import type { Column } from '../../src/domain/dataset.ts';
import { writeDatasetWorkbook } from '../../src/exports/dataset-workbook.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { publishedDatasets } from '../../src/library/library.ts';
import { localesOf, type Locale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

const locate = createLocate(new URL('https://fish.example'));
const library = await readSound();
const cases = localesOf(library).flatMap((locale) =>
  publishedDatasets(library).map(({ id, value }) => ({
    language: locale.language.code,
    id,
    locale,
    dataset: value,
  })),
);

const readSheets = (id: string, locale: Locale) =>
  readExcel(Buffer.from(writeDatasetWorkbook(id, locale, locate)));

/** What a cell of the dataset is to a programme that reads spreadsheets. */
function expectedOf(cell: string | number | undefined, column: Column, { cells }: Locale) {
  if (cell === undefined || cell === '') return null;
  if (column.type === 'number') return cell;
  if (findCellWords(column, String(cell)) || column.type === 'place')
    return cellText(cell, column, cells);
  if (column.type === 'year') return Number(cell);
  const isDay = column.type === 'date' && String(cell).length === 10;
  return isDay ? new Date(String(cell)) : String(cell);
}

describe.each(cases)('the workbook of $id in $language', ({ id, locale, dataset }) => {
  it('holds every row of the dataset, in cells of their types', async () => {
    const [sheet] = await readSheets(id, locale);
    const columns = Object.entries(dataset.columns);
    expect(sheet?.data).toEqual([
      columns.map(([, column]) => columnHeading(column, locale.cells)),
      ...dataset.rows.map((row) =>
        columns.map(([name, column]) => expectedOf(row[name], column, locale)),
      ),
    ]);
  });

  it('says on a sheet of its own what must be known of it', async () => {
    const [, about] = await readSheets(id, locale);
    const told = about?.data.flat().filter((cell) => cell !== null) ?? [];
    expect(told).toEqual(
      expect.arrayContaining([
        locale.text(dataset.title),
        dataset.licence,
        `https://fish.example${locale.href(`/data/${id}/`)}`,
        locale.formatter.date(dataset.asOf),
        ...dataset.caveats.map(locale.text),
        ...Object.values(dataset.columns).map(({ label }) => locale.text(label)),
      ]),
    );
  });
});
