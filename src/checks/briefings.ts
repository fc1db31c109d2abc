import { error, type Problem } from '../domain/problem.ts';
import type { BriefingPage } from '../library/library.ts';
import { splitBriefing } from '../markup/outline.ts';
import { cutStaffBlocks } from '../markup/staff-blocks.ts';
import { findReferences } from '../markup/tree.ts';
import type { Check } from './check.ts';

/** A briefing opens with its bottom line and three to five key facts, whoever reads it. */
export const checkBriefings: Check = (library) =>
  library.pages.filter((page) => page.kind === 'briefings').flatMap(checkBriefing);

function checkBriefing(page: BriefingPage): Problem[] {
  const { bottomLine, keyFacts } = splitBriefing(cutStaffBlocks(page.tree));
  const position = { ...page.locate([]), column: 1 };
  const count = findReferences(keyFacts).length;
  return [
    ...(bottomLine.children.length === 0
      ? [
          error(
            position,
            'missing-bottom-line',
            'The briefing has no bottom line',
            'Start the text with two to four sentences that stand alone',
          ),
        ]
      : []),
    ...(count < 3 || count > 5
      ? [
          error(
            position,
            'key-facts',
            `The briefing shows ${count} key facts after its bottom line`,
            'Write <KeyFacts ids="…"/> with three to five facts',
          ),
        ]
      : []),
  ];
}
