import type { Locale } from '../views/locale.ts';
import { intents, type AnswerFile } from './words/answer-file.ts';
import { listDatasetAnswers, listFactAnswers, listTermAnswers } from './answer-records.ts';
import { listNames, listPlaceNames, listSubjectNames } from './names.ts';

/** Everything of a locale that may answer a query by itself, in the order of its ids. */
export function describeAnswers(locale: Locale): AnswerFile {
  const { library, language, strings } = locale;
  const others = library.site.languages.filter(({ code }) => code !== language.code);
  return {
    locales: [language, ...others].map(({ locale }) => locale),
    smallWords: strings.search.smallWords.split(' '),
    groups: listNames(locale),
    subjects: listSubjectNames(locale),
    places: listPlaceNames(locale),
    worlds: [...library.places.entries.values()].flatMap(({ id, value }) =>
      value.extent === 'world' ? [id] : [],
    ),
    measures: strings.search.measures.split('; ').map((names) => names.split(', ')),
    intents: Object.fromEntries(
      intents.map((name) => [name, strings.search.intents[name].split(', ')]),
    ) as AnswerFile['intents'],
    records: [
      ...listFactAnswers(locale),
      ...listDatasetAnswers(locale),
      ...listTermAnswers(locale),
    ],
  };
}
