import { textIn } from '../domain/text-in.ts';
import { findTopic, listDimensions, listTopics, type Topic } from '../library/topics.ts';
import { derive } from '../views/derived.ts';
import type { Locale } from '../views/locale.ts';
import type { TopicPart } from '../domain/topics.ts';
import { address } from '../domain/addresses.ts';
import { topicKeyOf } from './topic-key.ts';

/** A topic as a link shows it. */
export interface TopicLink {
  key: string;
  name: string;
  /** Without base path and language. */
  path: string;
}

/** The list of all topics of a dimension. */
export interface TopicList {
  /** Without base path and language. */
  path: string;
  title: string;
}

/** The name of a place or subject in the locale’s language, whether it has a page or not. */
export function nameTopic(part: TopicPart, id: string, { library, language }: Locale): string {
  const name =
    part === 'place'
      ? library.places.entries.get(id)?.value.name
      : library.site.subjects?.values[id]?.name;
  return name ? textIn(name, language.code) : id;
}

const toLink = ({ part, id, dimension, slug }: Topic, locale: Locale): TopicLink => ({
  key: topicKeyOf(part, id),
  name: nameTopic(part, id, locale),
  path: address.topic(dimension, slug),
});

const linkByKey = derive('topic-link', (locale: Locale, key): TopicLink | undefined => {
  const [part, id = ''] = key.split(' ');
  const topic = findTopic(locale.library, part === 'place' ? 'place' : 'subject', id);
  return topic && toLink(topic, locale);
});

/** Where the page of a place or subject is; nothing where it has none. */
export const linkTopic = (locale: Locale, part: TopicPart, id: string): TopicLink | undefined =>
  linkByKey(locale, topicKeyOf(part, id));

/** Lists of topics that the site has, in the order of site.yaml. */
export const listTopicLists = derive('topic-lists', (locale: Locale): TopicList[] =>
  listDimensions(locale.library).map((dimension) => ({
    path: address.topics(dimension),
    title: locale.text(locale.library.site.dimensions[dimension]?.title ?? dimension),
  })),
);

/** The key of the topic whose page stands at that address. */
export const keyAt = derive('topic-at', (locale: Locale, path): string | undefined => {
  const [dimension, slug] = path.split('/');
  const found = listTopics(locale.library).find(
    (topic) => topic.dimension === dimension && topic.slug === slug,
  );
  return found && topicKeyOf(found.part, found.id);
});
