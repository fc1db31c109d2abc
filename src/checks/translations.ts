import { findMissingLanguages } from '../domain/localized-text.ts';
import { error } from '../domain/problem.ts';
import { listRecords } from '../library/library.ts';
import { findLocalizedTexts } from '../library/localized-texts.ts';
import type { Check } from './check.ts';

/** Every text that readers meet exists in every language of the site. */
export const checkTranslations: Check = (library) => {
  const languages = library.site.languages.map(({ code }) => code);
  const records = [...listRecords(library), ...library.sources.entries.values()];
  return records.flatMap(({ value, locate }) =>
    findLocalizedTexts(value, languages).flatMap(({ path, texts }) =>
      findMissingLanguages(texts as Record<string, string>, languages).map((language) =>
        error(
          locate(path),
          'missing-translation',
          `"${path.map(String).join('.')}" has no text in "${language}"`,
          `Add ${language}: …`,
        ),
      ),
    ),
  );
};
