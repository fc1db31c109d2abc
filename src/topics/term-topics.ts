import { namingsOf } from '../search/named-things.ts';
import type { Locale } from '../views/locale.ts';
import { linkTopic, type TopicLink } from './topic-names.ts';

/** Pages of the places and subjects that a term of the glossary names. */
export function topicsOfTerm(term: string, locale: Locale): TopicLink[] {
  const { places, subjects } = namingsOf(locale);
  return [
    ...subjects(term).flatMap((id) => linkTopic(locale, 'subject', id) ?? []),
    ...places(term).flatMap((id) => linkTopic(locale, 'place', id) ?? []),
  ];
}
