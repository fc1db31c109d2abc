import type { Path } from './yaml-file.ts';

/** A text per language inside a record, with the path to it. */
export interface LocalizedPart {
  path: Path;
  /** Words per language; for the noun of a unit, its forms per language. */
  texts: Record<string, unknown>;
}

/** Parts of a record that hold data and conditions, which may look like texts and are none. */
const data = new Set(['rows', 'of', 'lines']);

/** Every text per language of a record, in the order in which it is written. */
export function findLocalizedTexts(
  value: unknown,
  languages: readonly string[],
  path: Path = [],
): LocalizedPart[] {
  if (typeof value !== 'object' || value === null || data.has(String(path.at(-1)))) return [];
  if (isLocalized(value, languages)) return [{ path, texts: value as Record<string, unknown> }];
  return Object.entries(value).flatMap(([key, part]) =>
    findLocalizedTexts(part, languages, [...path, key]),
  );
}

/**
 * A text per language is a map whose keys are languages: one of the site’s among them, and texts, or the
 * texts of each number, for values.
 */
const isLocalized = (value: object, languages: readonly string[]): boolean =>
  Object.keys(value).every((key) => /^[a-z]{2,3}$/i.test(key)) &&
  languages.some((language) => Object.hasOwn(value, language)) &&
  !Object.values(value).some(Array.isArray);
