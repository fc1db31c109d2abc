import { findTopic, type Topic } from '../library/topics.ts';
import { derive } from '../views/derived.ts';
import type { Locale } from '../views/locale.ts';
import { findAbout, type About } from './about.ts';
import { listExcerpts, type Excerpt } from './excerpts.ts';
import { createProfile, type ProfileTable } from './profile.ts';
import { createSeries, type SeriesView } from './series.ts';

/** All that the page of a topic shows, but for the words of the records and pages that it names. */
export interface TopicPage {
  topic: Topic;
  about: About;
  profile: ProfileTable | undefined;
  series: SeriesView[];
  excerpts: Excerpt[];
}

/** By the key of the topic. */
export const getTopicPage = derive('topic', (locale: Locale, key): TopicPage => {
  const [part, id = ''] = key.split(' ');
  const topic = findTopic(locale.library, part === 'place' ? 'place' : 'subject', id);
  if (!topic) throw new Error(`There is no page about "${key}"`);
  return {
    topic,
    about: findAbout(locale.library, key),
    profile: createProfile(topic, locale),
    series: createSeries(topic, locale),
    excerpts: listExcerpts(topic, locale),
  };
});
