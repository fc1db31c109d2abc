import { error, type Problem } from '../domain/problem.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Place } from '../domain/place.ts';
import { listColoured } from '../library/place-pigments.ts';
import type { Check } from './check.ts';

/** Readers know a place by its colour in every chart: no two have the same, but a group and its members. */
export const checkPlaceColours: Check = (library) => [
  ...findShared(listColoured(library)),
  ...findTornMembers(library),
];

function findShared(places: readonly Entry<Place>[]): Problem[] {
  return places.flatMap((place, index) => {
    const { colour } = place.value;
    const other = places
      .slice(0, index)
      .find((one) => one.value.colour === colour && !belong(one, place) && !belong(place, one));
    if (!other) return [];
    const message = `${place.id} and ${other.id} are both ${colour}`;
    const hint = 'Give one of them another colour, or none: it is then graphite';
    return [error(place.locate(['colour']), 'shared-colour', message, hint)];
  });
}

const belong = (group: Entry<Place>, place: Entry<Place>): boolean =>
  group.value.members?.includes(place.id) ?? false;

/** A member without a colour of its own takes that of its group, of which there may be one alone. */
function findTornMembers(library: Library): Problem[] {
  const groups = listColoured(library).filter(({ value }) => value.members !== undefined);
  return groups.flatMap((group, index) =>
    (group.value.members ?? []).flatMap((id, at) => {
      const other = groups.slice(0, index).find(({ value }) => value.members?.includes(id));
      const own = library.places.entries.get(id)?.value.colour;
      if (!other || own !== undefined || other.value.colour === group.value.colour) return [];
      const message = `${id} is a member of ${other.id} and of ${group.id}, which have different colours`;
      const hint = `Give ${id} a colour of its own, or one of the groups none`;
      return [error(group.locate(['members', at]), 'shared-colour', message, hint)];
    }),
  );
}
