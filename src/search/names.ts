import type { Place } from '../domain/place.ts';
import { getValue, publishedDatasets, type Library } from '../library/library.ts';
import { findPlace } from '../library/places.ts';
import { foreignMark } from '../wording/answer-file.ts';
import { foldText } from '../wording/fold.ts';
import type { Edition } from '../site/edition.ts';
import { listPlaces, listSubjects, namingsOf } from './named-things.ts';
import { listTexts } from './texts.ts';

/** Names of each term of the glossary that has several, those of other languages among them. */
export function listNames(edition: Edition): string[][] {
  const { library, text, language } = edition;
  const terms = [...library.glossary.entries.values()].map(({ value }) =>
    keepFirst(
      [text(value.term), ...(value.aliases[language.code] ?? [])],
      [...Object.values(value.term), ...Object.values(value.aliases).flat()],
    ),
  );
  return terms.filter((names) => names.length > 1);
}

/** Names of each subject, by its id; readers also type those of other languages. */
export function listSubjectNames(edition: Edition): Record<string, string[]> {
  const values = edition.library.site.subjects?.values ?? {};
  return Object.fromEntries(
    listSubjects(edition).map(({ id, names }) => [
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
export function listPlaceNames(edition: Edition): Record<string, string[]> {
  const named = new Set([
    ...[...listTexts(edition)].flatMap(namingsOf(edition).places),
    ...listTabledPlaces(edition.library),
  ]);
  const used = listPlaces(edition).filter(({ id }) => named.has(id));
  const { places } = edition.library;
  return Object.fromEntries(
    used.map(({ id, names: [name = id, ...others] }) => {
      // Readers also type the names that other languages have for a place, and codes.
      const { usual, codes } = usualNames(getValue(places, id), id, edition.language);
      const foreign = [...Object.values(getValue(places, id).name), ...usual, ...codes];
      return [id, keepFirst([...closeUp(name), ...others], [...foreign, id])];
    }),
  );
}

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

/** The regions of ISO 3166 by the English name that CLDR has for them. */
const regions: ReadonlyMap<string, string> = new Map(
  listPairs().flatMap((code) => {
    const name = displayName('en', code);
    return name === undefined ? [] : [[foldText(name), code] as const];
  }),
);

/** Every two letters. */
function listPairs(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((one) => letters.map((other) => one + other));
}

/** Nothing of a code that stands for no region. */
function displayName(language: string, code: string): string | undefined {
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name === code ? undefined : name;
}

/** The name that CLDR has for the place in the language of the edition, and its code of two letters. */
function usualNames(
  { name, short, aliases }: Place,
  id: string,
  { code: language }: Edition['language'],
): { usual: string[]; codes: string[] } {
  const known = [...Object.values(name), ...Object.values(short ?? {}), ...(aliases?.['en'] ?? [])];
  const code = known.map((one) => regions.get(foldText(one))).find((one) => one !== undefined);
  // A code of the site’s own is no code of ISO.
  if (code === undefined || !/^[A-Z]{3}$/.test(id)) return { usual: [], codes: [] };
  return { usual: [displayName(language, code)!], codes: [code] };
}
