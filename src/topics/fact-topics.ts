import { derive } from '../views/derived.ts';
import type { Locale } from '../views/locale.ts';
import { findTopicsOfFacts } from './about.ts';
import { parseTopicKey } from './topic-key.ts';
import { linkTopic, type TopicLink } from './topic-names.ts';

const keysOf = derive(
  'fact-topics',
  ({ library }: Locale, id): string[] => findTopicsOfFacts(library).get(id) ?? [],
);

/** Pages of the places and subjects that a fact is about; by its id. */
export const topicsOfFact = (id: string, locale: Locale): TopicLink[] =>
  keysOf(locale, id).flatMap((key) => {
    const { part, id: topic } = parseTopicKey(key);
    return linkTopic(locale, part, topic) ?? [];
  });
