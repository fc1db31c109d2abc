import { getValue, publishedDatasets, type Library } from '../library/library.ts';
import { once } from '../library/once.ts';
import { findPlace } from '../library/places.ts';
import { foreignMark } from './words/answer-file.ts';
import { foldText } from './words/fold.ts';
import type { Locale } from '../views/locale.ts';
import { listPlaces, listSubjects, namingsOf } from './named-things.ts';
import { regionNames } from './region-names.ts';
import { listTexts } from './texts.ts';

/** Names of each term of the glossary that has several, those of other languages among them. */
export function listNames(locale: Locale): string[][] {
  const { library, text, language } = locale;
  const terms = [...library.glossary.entries.values()].map(({ value }) =>
    keepFirst(
      [text(value.term), ...(value.aliases[language.code] ?? [])],
      [...Object.values(value.term), ...Object.values(value.aliases).flat()],
    ),
  );
  return terms.filter((names) => names.length > 1);
}

/** Names of each subject, by its id; readers also type those of other languages. */
export function listSubjectNames(locale: Locale): Record<string, string[]> {
  const values = locale.library.site.subjects?.values ?? {};
  return Object.fromEntries(
    listSubjects(locale).map(({ id, names }) => [
      id,
      keepFirst(names, [
        ...Object.values(values[id]!.name),
        ...Object.values(values[id]!.aliases ?? {}).flat(),
      ]),
    ]),
  );
}

/**
 * Names of each place, its code among them; of those alone that a text names or a table has: a search for others
 * finds nothing.
 */
export const listPlaceNames = once((locale: Locale): Record<string, string[]> => {
  const named = new Set([
    ...[...listTexts(locale)].flatMap(namingsOf(locale).places),
    ...listTabledPlaces(locale.library),
  ]);
  const used = listPlaces(locale).filter(({ id }) => named.has(id));
  const { places } = locale.library;
  return Object.fromEntries(
    used.map(({ id, names: [name = id, ...others] }) => {
      // Readers also type the names that other languages have for a place, and codes.
      const place = getValue(places, id);
      const foreign = [...Object.values(place.name), ...regionNames(id, place, locale.language)];
      return [id, keepFirst([...closeUp(name), ...others], [...foreign, id])];
    }),
  );
});

/**
 * Of names that readers type alike, without marks, the first; those that texts of the language do not use are marked.
 */
function keepFirst(own: readonly string[], foreign: readonly string[]): string[] {
  const names = [...own, ...foreign.map((name) => foreignMark + name)];
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = foldText(name.replace(foreignMark, ''));
    kept.set(key, kept.get(key) ?? name);
  }
  return [...kept.values()];
}

/** Codes of the places that published tables have numbers of. */
const listTabledPlaces = (library: Library): string[] =>
  publishedDatasets(library).flatMap(({ value: { columns, rows } }) =>
    Object.entries(columns).flatMap(([name, { type }]) =>
      type === 'place'
        ? [...new Set(rows.map((row) => String(row[name] ?? '')))].flatMap(
            (cell) => findPlace(library, cell)?.id ?? [],
          )
        : [],
    ),
  );

/** Readers write a name of two words as one, too: “Srilanka” beside “Sri Lanka”. */
const closeUp = (name: string): string[] =>
  name.split(' ').length === 2 ? [name, name.replace(' ', '')] : [name];
