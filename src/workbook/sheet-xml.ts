import { findFormulaSign } from '../domain/spreadsheet-text.ts';
import { escapeXml } from '../domain/xml-text.ts';
import { styles } from './styles.ts';
import type { Sheet, SheetCell } from './workbook.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Longer texts, no spreadsheet takes. */
const longestText = 32_767;

/** A sheet in the words of Office Open XML; texts stand in their cells. */
export function writeSheet(sheet: Sheet, isRightToLeft: boolean): string {
  const { rows, widths, isTable } = sheet;
  const last = `${columnName(widths.length - 1)}${rows.length}`;
  const direction = isRightToLeft ? ' rightToLeft="1"' : '';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<dimension ref="A1:${last}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${direction}>${isTable ? frozen : ''}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.map(writeWidth).join('')}</cols>`,
    `<sheetData>${rows.map(writeRow).join('')}</sheetData>`,
    isTable ? `<autoFilter ref="A1:${last}"/>` : '',
    '</worksheet>',
  ].join('');
}

const frozen =
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';

const writeWidth = (width: number, index: number) =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

const writeRow = (cells: readonly SheetCell[], index: number) =>
  `<row r="${index + 1}">${cells.map((cell, at) => writeCell(cell, `${columnName(at)}${index + 1}`)).join('')}</row>`;

function writeCell(cell: SheetCell, place: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string')
    return writeText(cell, place, findFormulaSign(cell) ? styles.quoted : styles.text);
  if (typeof cell === 'number')
    return writeNumber(cell, place, Number.isInteger(cell) ? styles.integer : styles.plain);
  if ('day' in cell) return writeNumber(countDays(cell.day), place, styles.day);
  return writeText(cell.heading, place, styles.heading);
}

const writeNumber = (value: number, place: string, style: number) =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`;

/** Of a text nothing is ever run; where it looks like a formula, its style keeps it a text when it is edited. */
function writeText(text: string, place: string, style: number): string {
  const kept = escapeXml(text.slice(0, longestText)).replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&');
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** Days since the start of the calendar of spreadsheets, right for every day after February 1900. */
const countDays = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
