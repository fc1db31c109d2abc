import { bareText } from '../domain/plain-text.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import type { FindFigures } from '../figures/known-figures.ts';
import type { Library, Page, RefusedPage } from '../library/library.ts';
import { findPageTexts, findRecordTexts, type PlainText } from '../library/plain-texts.ts';
import type { Check } from './check.ts';
import { fitsFigure } from './fitting-facts.ts';

/** A figure that a reader would meet without a record, and where it stands. */
interface Bare {
  figure: Figure;
  position: Position;
}

/** No figure stands in the words of a page, chart, table or other record that the ledger does not hold. */
export const checkUnsourcedFigures: Check = (library, { findFigures: find = findFigures }) =>
  [
    ...[...library.pages, ...library.refused].flatMap((page) => [
      ...findInProse(page, library),
      ...findPageTexts(page).flatMap((text) => findInText(text, find)),
    ]),
    ...findRecordTexts(library).flatMap((text) => findInText(text, find)),
  ].map((bare) => unsourced(bare, library));

function findInProse(page: Page | RefusedPage, library: Library): Bare[] {
  return page.figures
    .filter(({ figure, quotedFrom }) => !isQuoted(figure, quotedFrom, library))
    .map(({ figure, line, column }) => ({ figure, position: { file: page.file, line, column } }));
}

function findInText({ text, language, locate }: PlainText, find: FindFigures): Bare[] {
  return find(bareText(text).normalize('NFC'), language).map((figure) => ({
    figure,
    position: locate(),
  }));
}

/** Someone’s own words may keep their figure where the ledger holds it from the same source. */
function isQuoted(figure: Figure, source: string | undefined, library: Library): boolean {
  if (source === undefined) return false;
  return [...library.facts.entries.values()].some(
    ({ value: fact }) => fact.source === source && fitsFigure(fact, figure, library),
  );
}

function unsourced({ figure, position }: Bare, library: Library): Problem {
  const fact = [...library.facts.entries.values()].find(({ value }) =>
    fitsFigure(value, figure, library),
  );
  const hint = fact
    ? `If it is this one, write <Fact id="${fact.id}"/>`
    : 'Record it in content/facts and write <Fact id="…"/>, or say why not: <Unsourced reason="…">words</Unsourced>';
  return error(position, 'unsourced-figure', `"${figure.text}" has no source`, hint);
}
