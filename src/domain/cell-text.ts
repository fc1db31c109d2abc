import { qualifierOf, type Column } from './dataset.ts';
import type { Formatter } from './format.ts';
import { textIn } from './text-in.ts';
import type { Pigment } from './pigment.ts';
import type { Place } from './place.ts';
import type { Cell, Row } from './selection.ts';
import type { Unit } from './unit.ts';

/** What is needed to put cells into a reader’s words. */
export interface CellContext {
  formatter: Formatter;
  /** The place that a cell names, by code or by name. */
  findPlace: (cell: string) => Place | undefined;
  /** The colour of the place that a cell names; nothing where it names none. */
  findPigment?: ((cell: string) => Pigment | undefined) | undefined;
  findUnit: (id: string) => Unit | undefined;
  /** Said where the source published nothing: “Not stated”. */
  notStated: string;
  /** Language of cells that have no words in any other: the first of the site. */
  writtenIn: string;
}

/** A cell as a table shows it. */
export interface ShownCell {
  text: string;
  isMissing: boolean;
  /** Language of the text where it is not the reader’s. */
  lang: string | undefined;
}

/**
 * The cell of a row in the column of that name. A number that is a bound says so, unless the column that makes it one
 * is among those shown.
 */
export function showCell(
  row: Row,
  name: string,
  columns: Readonly<Record<string, Column>>,
  context: CellContext,
): ShownCell {
  const column = columns[name]!;
  const cell = row[name];
  const isMissing = cell === undefined || cell === '';
  const isSaid = column.qualifier !== undefined && column.qualifier.column in columns;
  const text = cellText(cell, column, context);
  return {
    text: isMissing || isSaid ? text : context.formatter.qualify(text, qualifierOf(row, column)),
    isMissing,
    lang: findCellLanguage(cell, column, context),
  };
}

/** The language of a text without words in the reader’s; none of what is no text, such as “>50”. */
function findCellLanguage(cell: Cell, column: Column, { formatter, writtenIn }: CellContext) {
  const isForeign = column.type === 'string' && writtenIn !== formatter.language;
  const isText = /\p{L}/u.test(String(cell ?? '')) && !findCellWords(column, String(cell));
  return isForeign && isText ? writtenIn : undefined;
}

/** The words of a coded cell, if it has any; a code may be any word, `constructor` too. */
export const findCellWords = ({ values }: Column, code: string) =>
  values && Object.hasOwn(values, code) ? values[code] : undefined;

/** A cell as a reader meets it: names for codes, numbers and dates as the language writes them. */
export function cellText(cell: Cell, column: Column, context: CellContext): string {
  const { formatter } = context;
  if (cell === undefined || cell === '') return context.notStated;
  const words = findCellWords(column, String(cell));
  if (words) return textIn(words, formatter.language);
  switch (column.type) {
    case 'place': {
      const place = context.findPlace(String(cell));
      return place ? textIn(place.name, formatter.language) : String(cell);
    }
    case 'date':
      return formatter.date(String(cell));
    case 'number':
      return numberText(Number(cell), column, context);
    default:
      return String(cell);
  }
}

/** Percentages carry their sign; other units stand once, in the column’s heading. */
function numberText(value: number, column: Column, { formatter, findUnit }: CellContext): string {
  const unit = column.unit ? findUnit(column.unit) : undefined;
  return unit?.style === 'percent' ? formatter.value(value, unit) : formatter.number(value);
}

/** A column’s heading with its unit: “Mine production (tonnes)”. */
export function columnHeading(column: Column, { formatter, findUnit }: CellContext): string {
  const label = textIn(column.label, formatter.language);
  const unit = column.unit ? findUnit(column.unit) : undefined;
  if (!unit || unit.style === 'percent' || unit.style === 'number') return label;
  return `${label} (${textIn(unit.name, formatter.language)})`;
}
