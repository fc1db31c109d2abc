import { findMentions, findStrayMarkup } from '../domain/plain-text.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Library } from '../library/library.ts';
import { findPageTexts, findRecordTexts, type PlainText } from '../library/plain-texts.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Titles, captions and other plain texts name facts that exist, in words that are filled in. */
export const checkMentions: Check = (library) =>
  [
    ...[...library.pages, ...library.refused].flatMap(findPageTexts),
    ...findRecordTexts(library),
  ].flatMap((text) => checkText(text, library));

function checkText({ text, locate }: PlainText, { facts }: Library): Problem[] {
  const stray = findStrayMarkup(text);
  return [
    ...findMentions(text).flatMap((id) =>
      findUnknown('fact', id, facts.ids, 'content/facts', locate),
    ),
    ...(stray
      ? [
          error(
            locate(),
            'unknown-component',
            `${stray} would be printed as it stands`,
            'In a plain text write <Fact id="…"/> or <Unsourced reason="…">words</Unsourced>, and nothing else',
          ),
        ]
      : []),
  ];
}
