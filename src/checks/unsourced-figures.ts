import { bareText } from '../domain/plain-text.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import type { FindNumerals } from '../numerals/find-numerals.ts';
import type { Library, Page, RefusedPage } from '../library/library.ts';
import { findPageTexts, findRecordTexts, type PlainText } from '../library/plain-texts.ts';
import type { Check } from './check.ts';
import { fitsNumeral } from './fitting-facts.ts';

/** A numeral that a reader would meet without a record, and where it stands. */
interface Bare {
  numeral: Numeral;
  position: Position;
}

/** No numeral stands in the words of a page, chart, table or other record that the ledger does not hold. */
export const checkUnsourcedFigures: Check = (library, { findNumerals: find = findNumerals }) =>
  [
    ...[...library.pages, ...library.refused].flatMap((page) => [
      ...findInProse(page, library),
      ...findPageTexts(page).flatMap((text) => findInText(text, find)),
    ]),
    ...findRecordTexts(library).flatMap((text) => findInText(text, find)),
  ].map((bare) => unsourced(bare, library));

function findInProse(page: Page | RefusedPage, library: Library): Bare[] {
  return page.numerals
    .filter(({ numeral, quotedFrom }) => !isQuoted(numeral, quotedFrom, library))
    .map(({ numeral, line, column }) => ({ numeral, position: { file: page.file, line, column } }));
}

function findInText({ text, language, locate }: PlainText, find: FindNumerals): Bare[] {
  return find(bareText(text).normalize('NFC'), language).map((numeral) => ({
    numeral,
    position: locate(),
  }));
}

/** Someone’s own words may keep their numeral where the ledger holds it from the same source. */
function isQuoted(numeral: Numeral, source: string | undefined, library: Library): boolean {
  if (source === undefined) return false;
  return [...library.facts.entries.values()].some(
    ({ value: fact }) => fact.source === source && fitsNumeral(fact, numeral, library),
  );
}

function unsourced({ numeral, position }: Bare, library: Library): Problem {
  const fact = [...library.facts.entries.values()].find(({ value }) =>
    fitsNumeral(value, numeral, library),
  );
  const hint = fact
    ? `If it is this one, write <Fact id="${fact.id}"/>`
    : 'Record it in content/facts and write <Fact id="…"/>, or say why not: <Unsourced reason="…">words</Unsourced>';
  return error(position, 'unsourced-figure', `"${numeral.text}" has no source`, hint);
}
