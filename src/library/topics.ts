import { address } from '../domain/addresses.ts';
import type { TopicPart } from '../domain/topics.ts';
import type { Place } from '../domain/place.ts';
import { filedDatasets, type Library } from './library.ts';
import { measureOf } from './measures.ts';
import { once } from './once.ts';
import { findPlace } from './places.ts';

/** A place or subject that has a page of its own. */
export interface Topic {
  /** The key of its kind in `dimensions` of site.yaml, which is the folder of its address. */
  dimension: string;
  part: TopicPart;
  /** Of the place or subject. */
  id: string;
  /** The id as its address has it: in small letters. */
  slug: string;
}

export const slugOf = (id: string): string => id.toLowerCase();

/** Every topic, dimension by dimension, in the order of the records. */
export const listTopics = once((library: Library): readonly Topic[] =>
  Object.entries(library.site.dimensions).flatMap(([dimension, { of: part }]) =>
    idsOf[part](library).map((id) => ({ dimension, part, id, slug: slugOf(id) })),
  ),
);

/** By what they are of and their id. */
const topicsById = once(
  (library: Library): ReadonlyMap<string, Topic> =>
    new Map(listTopics(library).map((topic) => [`${topic.part} ${topic.id}`, topic])),
);

export const findTopic = (library: Library, part: TopicPart, id: string): Topic | undefined =>
  topicsById(library).get(`${part} ${id}`);

/** Dimensions that have topics: their keys in site.yaml. */
export const listDimensions = (library: Library): string[] => [
  ...new Set(listTopics(library).map(({ dimension }) => dimension)),
];

/** Addresses of the pages of topics, and of the lists of them. */
export const listTopicAddresses = (library: Library): string[] => [
  ...listDimensions(library).map(address.topics),
  ...listTopics(library).map(({ dimension, slug }) => address.topic(dimension, slug)),
];

const idsOf: Record<TopicPart, (library: Library) => string[]> = {
  subject: ({ site }) => Object.keys(site.subjects?.values ?? {}),
  place: (library) => {
    const named = findNamedPlaces(library);
    return [...library.places.entries.values()]
      .filter(({ id, value }) => isOneThing(value) && (value.tile || named.has(id)))
      .map(({ id }) => id);
  },
};

/** The world, and what a source puts together because it does not tell it apart, have no page. */
const isOneThing = ({ extent, members }: Place): boolean =>
  extent === undefined || (extent === 'group' && members !== undefined);

/** Places that a row of a table is of, or a figure. */
function findNamedPlaces(library: Library): ReadonlySet<string> {
  const cells = filedDatasets(library).flatMap(({ value: { columns, rows } }) =>
    Object.keys(columns)
      .filter((name) => columns[name]?.type === 'place')
      .flatMap((name) => rows.map((row) => String(row[name] ?? ''))),
  );
  const measured = [...library.facts.entries.values()].flatMap(({ value }) =>
    value.withdrawn ? [] : placesOf(measureOf(value, library)?.place),
  );
  return new Set(
    [...new Set([...cells, ...measured])].flatMap((cell) => findPlace(library, cell)?.id ?? []),
  );
}

/** Codes of the places of a measure: those of a sum stand together. */
export const placesOf = (place: string | undefined): string[] => place?.split('+') ?? [];
