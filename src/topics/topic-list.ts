import { address } from '../domain/addresses.ts';
import { listTopics } from '../library/topics.ts';
import { derive } from '../views/derived.ts';
import type { Locale } from '../views/locale.ts';
import { findAbout } from './about.ts';
import { createProfile, type ProfileTable } from './profile.ts';
import { topicKeyOf } from './topic-key.ts';
import { nameTopic } from './topic-names.ts';

/** A topic in the list of its dimension. */
export interface ListedTopic {
  key: string;
  id: string;
  name: string;
  /** Without base path and language. */
  path: string;
  /** It is several places together. */
  isGroup: boolean;
  /** What it has most of. */
  largest: ProfileTable['largest'];
  figures: number;
}

/** All topics of a dimension, in the order of the language’s alphabet. */
export const listDimension = derive('dimension', (locale: Locale, dimension): ListedTopic[] =>
  listTopics(locale.library)
    .filter((topic) => topic.dimension === dimension)
    .map((topic) => {
      const { part, id } = topic;
      const key = topicKeyOf(part, id);
      const place = part === 'place' ? locale.library.places.entries.get(id)?.value : undefined;
      return {
        key,
        id,
        name: nameTopic(part, id, locale),
        path: address.topic(dimension, topic.slug),
        isGroup: place?.extent !== undefined,
        largest: createProfile(topic, locale)?.largest,
        figures: findAbout(locale.library, key).facts.length,
      };
    })
    .toSorted((a, b) => locale.formatter.compare(a.name, b.name)),
);
