import type { Place } from '../domain/place.ts';
import type { Entry, Library } from './library.ts';
import { once } from './once.ts';

/**
 * The place that a cell names: by its code, or by its name or short name in the site’s first language. A
 * name that two places share names neither.
 */
export const findPlace = (library: Library, cell: string): Entry<Place> | undefined =>
  library.places.entries.get(cell) ?? placesByName(library).get(cell);

/** All that a cell may call a place. */
export const listPlaceNames = once(
  (library: Library): ReadonlySet<string> =>
    new Set([...library.places.ids, ...placesByName(library).keys()]),
);

const placesByName = once((library: Library): ReadonlyMap<string, Entry<Place>> => {
  const language = library.site.languages[0]?.code ?? '';
  const named = [...library.places.entries.values()].flatMap((entry) => {
    const names = [entry.value.name[language], entry.value.short?.[language]];
    return [...new Set(names)].flatMap((name) => (name ? [{ name, entry }] : []));
  });
  const groups = Map.groupBy(named, ({ name }) => name);
  return new Map(
    [...groups].flatMap(([name, [first, ...others]]) =>
      first && others.length === 0 ? [[name, first.entry] as const] : [],
    ),
  );
});
