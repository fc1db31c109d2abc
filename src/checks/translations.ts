import { error, type Place, type Problem } from '../domain/problem.ts';
import { findMissingLanguages } from '../domain/localized-text.ts';
import type { Collection } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';

/** Every text that readers meet exists in every language of the site. */
export const checkTranslations: Check = (library) => {
  const languages = library.site.languages.map(({ code }) => code);
  const collections: Collection<unknown>[] = [
    library.units,
    library.places,
    library.datasets,
    library.facts,
    library.charts,
    library.tables,
    library.glossary,
    library.timeline,
  ];
  return [
    ...findGaps(library.site, [], library.siteLocate, languages),
    ...collections.flatMap(({ entries }) =>
      [...entries.values()].flatMap(({ value, locate }) => findGaps(value, [], locate, languages)),
    ),
  ];
};

type Locate = (path: Path) => Place;

/**
 * A text per language is a map whose keys are languages: one of the site’s among them, and texts, or the
 * texts of each number, for values.
 */
const isLocalized = (value: object, languages: readonly string[]): boolean =>
  Object.keys(value).every((key) => /^[a-z]{2,3}$/i.test(key)) &&
  languages.some((language) => Object.hasOwn(value, language)) &&
  !Object.values(value).some(Array.isArray);

function findGaps(
  value: unknown,
  path: Path,
  locate: Locate,
  languages: readonly string[],
): Problem[] {
  if (
    typeof value !== 'object' ||
    value === null ||
    path.at(-1) === 'rows' ||
    path.at(-1) === 'lines'
  )
    return [];
  if (isLocalized(value, languages)) {
    return findMissingLanguages(value as Record<string, string>, languages).map((language) =>
      error(
        locate(path),
        'missing-translation',
        `"${path.map(String).join('.')}" has no text in "${language}"`,
        `Add ${language}: …`,
      ),
    );
  }
  return Object.entries(value).flatMap(([key, part]) =>
    findGaps(part, [...path, key], locate, languages),
  );
}
