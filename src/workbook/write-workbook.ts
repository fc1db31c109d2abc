import { escapeXml } from '../domain/xml-text.ts';
import { packArchive, type PackedFiles } from './archive.ts';
import { writeSheet } from './sheet-xml.ts';
import { styleSheet } from './styles.ts';
import type { Workbook } from './workbook.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const coreType = 'application/vnd.openxmlformats-package.core-properties+xml';

/**
 * An XLSX file. Libraries that write one put the time of the clock into it; this holds none, so that the same workbook is
 * the same bytes.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const { sheets, isRightToLeft } = workbook;
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const files: PackedFiles = {
    '[Content_Types].xml': writeTypes(numbered.map(({ number }) => number)),
    '_rels/.rels': writeRelations([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': writeProperties(workbook),
    'xl/workbook.xml': writeContents(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': writeRelations([
      ...numbered.map(
        ({ number }) => [`${office}/worksheet`, `worksheets/sheet${number}.xml`] as const,
      ),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styleSheet,
  };
  for (const { sheet, number } of numbered)
    files[`xl/worksheets/sheet${number}.xml`] = writeSheet(sheet, isRightToLeft);
  return packArchive(files);
}

const writeTypes = (sheets: readonly number[]) =>
  [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    writeType('/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...sheets.map((number) =>
      writeType(`/xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    writeType('/xl/styles.xml', `${spreadsheet}.styles+xml`),
    writeType('/docProps/core.xml', coreType),
    '</Types>',
  ].join('');

const writeType = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="${type}"/>`;

const writeRelations = (relations: readonly (readonly [type: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${relations
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const writeProperties = ({ title, creator, language }: Workbook) =>
  [
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>`,
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  ].join('');

const writeContents = (names: readonly string[]) =>
  [
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
    `<sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${escapeXml(tabName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
  ].join('');

/** At most 31 signs, and none that names a place in a file or a sheet. */
const tabName = (name: string) => name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);
