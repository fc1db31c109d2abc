import { describeChanges } from '../domain/text-changes.ts';
import { error, warning, type Problem } from '../domain/problem.ts';
import type { PastOriginal, PastOriginals } from '../history/past-originals.ts';
import type { Page } from '../library/library.ts';
import { formatDigest } from '../library/translated-text.ts';
import { findTranslations, type Translation } from '../library/translations.ts';
import type { Check } from './check.ts';

/** Every translation says which text it follows, and follows the text as it is. */
export const checkTranslatedPages: Check = (library, { originals }) => {
  const translations = findTranslations(library);
  const translated = new Set(translations.map(({ page }) => page));
  return [
    ...library.pages.filter((page) => !translated.has(page)).flatMap(checkOriginal),
    ...translations.flatMap((translation) => checkTranslation(translation, originals)),
  ];
};

function checkOriginal({ data, locate }: Page): Problem[] {
  if (data.translates === undefined) return [];
  const message = '"translates" stands in a page that is no translation';
  return [error(locate(['translates']), 'unknown-field', message, 'Remove it')];
}

function checkTranslation(
  translation: Translation,
  originals: PastOriginals | undefined,
): Problem[] {
  const { page, original, digest, isOutdated } = translation;
  if (page.data.translates === undefined) {
    const position = { file: page.file, line: 1, column: 1 };
    const message = `The translation does not say which text of ${original.file} it follows`;
    const hint = ['Compare the two, then add to the frontmatter:', formatDigest(digest)];
    return [error(position, 'missing-digest', message, hint)];
  }
  if (!isOutdated) return [];
  const changes = tellChanges(original, originals?.get(page.file));
  const message = `${original.file} has changed since it was translated. ${changes}`;
  const hint = `Bring the translation into step, then run: npm run stamp -- ${page.file}`;
  return [warning(page.locate(['translates']), 'outdated-translation', message, hint)];
}

function tellChanges({ text }: Page, past: PastOriginal | undefined): string {
  switch (past?.kind) {
    case 'found':
      return `Since ${past.day}: ${describeChanges(past.text, text).join('; ')}`;
    case 'not-found':
      return 'What has changed cannot be told: git holds no version with this digest';
    default:
      return 'What has changed cannot be told: there is no git history here';
  }
}
