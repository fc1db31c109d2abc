/** What programmes that read our tables have to know. */
export const formulaRule =
  'In CSV files an apostrophe stands before a text that a spreadsheet would run as a formula: at its start, and after semicolons, tabs and line ends in it. JSON files hold the text without it.';

/** What a spreadsheet passes over before it looks for a formula; apostrophes, which mark words, with it. */
const passedOver = /^['\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]*/u;

/** A sign that starts a formula or a command, and something behind it. */
const formula = /^[=+\-−@|%][\s=+\-−@|%]*[^\s=+\-−@|%]/u;

const plainNumber = /^[-−]?\d+(\.\d+)?\s*$/u;

/** Where a programme that does not take commas for separators may start a cell within ours. */
const separators = /([;\t\r\n]+)/;

/** The sign with which `text` would start a formula, whatever stands unseen before it and however it is written. */
export function findFormulaSign(text: string): string | undefined {
  const folded = text.normalize('NFKC').replace(passedOver, '');
  return formula.test(folded) && !plainNumber.test(folded) ? folded[0] : undefined;
}

/**
 * Text for a cell of a spreadsheet: an apostrophe stands before what it would run as a formula, at the start of
 * the text and after semicolons, tabs and line ends, where some programmes start a cell. Apostrophes that stand
 * there already are kept: `readEscaped` gives back the text as it was.
 */
export const escapeFormulas = (text: string): string => escapePart(mapLaterParts(text, escapePart));

/** The text that `escapeFormulas` has written so: one apostrophe less before each formula. */
export const readEscaped = (text: string): string => mapLaterParts(readPart(text), readPart);

const escapePart = (part: string): string => (findFormulaSign(part) ? `'${part}` : part);

const readPart = (part: string): string =>
  part.startsWith("'") && findFormulaSign(part) ? part.slice(1) : part;

/** Parts and separators take turns. */
const mapLaterParts = (text: string, change: (part: string) => string): string =>
  text
    .split(separators)
    .map((part, index) => (index > 0 && index % 2 === 0 ? change(part) : part))
    .join('');
