import { placePigments, type Pigment } from '../domain/pigment.ts';
import type { Place } from '../domain/place.ts';
import type { Entry, Library } from './library.ts';
import { measureOf } from './measures.ts';
import { once } from './once.ts';
import { findPlace } from './places.ts';

/**
 * The colour of the place that a cell names, by itself or by a fact of it: its own, or that of the group it is a member of; graphite where it has
 * none. Nothing where the cell names no place.
 */
export function findPigment(library: Library, cell: string): Pigment | undefined {
  const place = findPlace(library, cell)?.id ?? placeOfFact(library, cell);
  return place === undefined ? undefined : (pigments(library).get(place) ?? 'c-context');
}

/** Charts of estimates name facts: of which place is such a fact, by its measure or by the rows that it is read from. */
function placeOfFact(library: Library, id: string): string | undefined {
  const fact = library.facts.entries.get(id)?.value;
  if (!fact) return undefined;
  const columns = library.datasets.entries.get(fact.from?.dataset ?? '')?.value.columns ?? {};
  const cells = Object.entries(fact.from?.rows ?? {}).flatMap(([name, cell]) =>
    columns[name]?.type === 'place' ? [cell].flat() : [],
  );
  const named = measureOf(fact, library)?.place ?? (cells.length === 1 ? String(cells[0]) : '');
  return findPlace(library, named)?.id;
}

/** Places with a colour of their own. */
export const listColoured = (library: Library): Entry<Place>[] =>
  [...library.places.entries.values()].filter(({ value }) => value.colour !== undefined);

/** By code. What a place says of itself counts more than what its group says. */
const pigments = once((library): ReadonlyMap<string, Pigment> => {
  const coloured = listColoured(library);
  const ofMembers = coloured.flatMap(({ value: { colour, members = [] } }) =>
    members.map((member) => [member, colour] as const),
  );
  const own = coloured.map(({ id, value: { colour } }) => [id, colour] as const);
  return new Map(
    [...ofMembers, ...own].flatMap(([id, colour]) => (colour ? [[id, placePigments[colour]]] : [])),
  );
});
