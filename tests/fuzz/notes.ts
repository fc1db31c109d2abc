import * as fc from 'fast-check';
import { findNumerals } from '../../src/numerals/find-numerals.ts';
import { findFactSentences } from '../../src/markup/fact-sentences.ts';
import { findSections, splitBriefing } from '../../src/markup/outline.ts';
import { parseDocument, type ParsedDocument } from '../../src/markup/parse-document.ts';
import { findRuns } from '../../src/markup/runs.ts';
import { renderSegments } from '../../src/markup/segments.ts';
import { cutStaffBlocks } from '../../src/markup/staff-blocks.ts';
import { findReferences } from '../../src/markup/tree.ts';
import { dressing } from '../support/rendered.ts';
import { noteTexts } from './note-text.ts';
import { describeProperty } from './property.ts';
import { findDoubles, findHarm } from './shown-html.ts';
import { anyText, expectPositions, expectSame, joined } from './text.ts';

function expectSafe(text: string): void {
  const document = parseDocument(text, 'x.mdx');
  expectPositions(text, document.problems);
  expectSame('Two readings of a note', document, parseDocument(text, 'x.mdx'));
  readParts(document);
  if (document.problems.length > 0) return;
  for (const tree of [document.tree, cutStaffBlocks(document.tree)]) {
    const segments = renderSegments(tree, dressing);
    const harm = [...findHarm(segments), ...findDoubles(segments)];
    if (harm.length > 0) throw new Error(`It is shown with ${harm.join(', ')}`);
  }
}

/** Everything that checks and pages ask of a tree, also of one that is refused. */
function readParts({ tree }: ParsedDocument): void {
  findSections(tree);
  splitBriefing(tree);
  findReferences(tree);
  findRuns(tree);
  for (const { parts } of findFactSentences(tree, 'vi')) parts();
}

export const notes = describeProperty('a note is refused by place or shown without harm', {
  inputs: noteTexts,
  short: 500,
  hold: expectSafe,
});

const pieces = [
  ['9', '1,000', '.', ' ', '-', '–', '%', 'hundred', 'one', 'and', 'million', '½', 'x', '\n'],
  ['US$', 'to', 'page', 'số', 'triệu', '/', ':', '(', ')', '+84', 'A', 'năm', '2025', 'e', 'hai'],
  ['mươi', '€', 'kg', '₫', '°C', 'twenty-', 'per cent', 'Q3', '10⁶', '×', '٣', '７', '\u00a0'],
].flat();
const short = fc.oneof(joined(pieces, 14), anyText(30));
const long = fc
  .tuple(joined(pieces, 6), fc.constantFrom(500, 5_000, 19_000))
  .map(([unit, length]) => unit.repeat(unit ? Math.ceil(length / unit.length) : 0));

export const figures = describeProperty('figures of any text are found where they stand', {
  inputs: fc.record({
    text: fc.oneof({ weight: 12, arbitrary: short }, { weight: 1, arbitrary: long }),
    language: fc.constantFrom('en', 'vi', 'fr'),
  }),
  short: 600,
  hold: ({ text, language }) => {
    let last = 0;
    for (const { start, end } of findNumerals(text, language)) {
      if (start < last || end <= start || end > text.length)
        throw new Error(`A figure is placed at ${start}–${end} of ${text.length}, after ${last}`);
      last = end;
    }
  },
});
