import { warning, type Problem } from '../domain/problem.ts';
import { describeChanges } from '../domain/text-changes.ts';
import { recordKey } from '../history/past-records.ts';
import { listRecords } from '../library/library.ts';
import { findLocalizedTexts, type LocalizedPart } from '../library/localized-texts.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';

/** A label, caption or other text of a record whose first language changed while another did not. */
export const checkOutdatedTexts: Check = (library, { since }) => {
  if (!since) return [];
  const languages = library.site.languages.map(({ code }) => code);
  return listRecords(library).flatMap(({ value, locate, ...owner }) => {
    const past = since.records.get(recordKey(owner));
    return findLocalizedTexts(value, languages).flatMap((part) =>
      findLeftBehind(part, partAt(past, part.path), languages).map(
        ({ language, changes }): Problem => {
          const name = part.path.map(String).join('.');
          const message = `The text of "${name}" in "${languages[0]}" has changed and this one has not: ${changes}`;
          const hint = 'Bring it into step, or leave it where the sense is the same';
          return warning(locate([...part.path, language]), 'outdated-translation', message, hint);
        },
      ),
    );
  });
};

function findLeftBehind(
  { texts }: LocalizedPart,
  past: Record<string, unknown>,
  [first = '', ...others]: readonly string[],
): { language: string; changes: string }[] {
  const isSame = (language: string) => wordsOf(past[language]) === wordsOf(texts[language]);
  if (past[first] === undefined || texts[first] === undefined || isSame(first)) return [];
  const changes = describeChanges(wordsOf(past[first]), wordsOf(texts[first])).join('; ');
  return others
    .filter((language) => texts[language] !== undefined && isSame(language))
    .map((language) => ({ language, changes }));
}

/** One line of words; of the noun of a unit, all its forms. */
function wordsOf(text: unknown): string {
  const forms = typeof text === 'object' && text !== null ? Object.values(text) : [text ?? ''];
  return forms.map(String).join(' ').replace(/\s+/g, ' ').trim();
}

function partAt(value: unknown, path: Path): Record<string, unknown> {
  let part = value;
  for (const step of path) part = isMap(part) ? part[String(step)] : undefined;
  return isMap(part) ? part : {};
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
