import { tally } from '../domain/tally.ts';
import { publishedDatasets } from '../library/library.ts';
import { derive } from '../views/derived.ts';
import { briefingsOf, createLocale, notesOf, type Locale } from '../views/locale.ts';
import { listPlaces, listSubjects, namingsOf, type NamedThing } from './named-things.ts';

/** What results of a locale can be narrowed by, and where the same search is in other languages. */
export interface SearchScope {
  themes: Option[];
  /** What the site calls its subjects together; nothing where it names none. */
  subjectTitle: string;
  subjects: Option[];
  places: Option[];
  years: Option[];
  /** Queries that show what the search can answer. */
  samples: string[];
  others: { code: string; name: string; action: string }[];
}

interface Option {
  id: string;
  title: string;
}

/** A place or subject is offered where this many titles name it, and no more than these. */
const fewestTitles = 3;
const mostOptions = 12;

/** Every page has the search. */
export const findScope = derive('scope', (locale: Locale): SearchScope => {
  const { library, text, language } = locale;
  const { site } = library;
  const items = listItems(locale);
  const titles = items.map(({ title }) => title);
  const { places, subjects } = namingsOf(locale);
  const offer = (things: NamedThing[], find: (title: string) => string[]) =>
    pickOptions(things, titles.flatMap(find), locale);
  const years = new Set(items.map(({ date }) => date.slice(0, 4)));
  return {
    themes: Object.entries(site.themes).map(([id, { title }]) => ({ id, title: text(title) })),
    subjectTitle: site.subjects ? text(site.subjects.title) : '',
    subjects: offer(listSubjects(locale), subjects),
    places: offer(listPlaces(locale), places),
    years: [...years]
      .sort()
      .toReversed()
      .map((year) => ({ id: year, title: year })),
    samples: site.searches.map(text),
    others: site.languages
      .filter(({ code }) => code !== language.code)
      .map(({ code, name }) => ({
        code,
        name,
        action: createLocale(library, code).href('/search/'),
      })),
  };
});

/** Everything with a date that a search may find. */
function listItems(locale: Locale): { title: string; date: string }[] {
  const { library, text } = locale;
  const facts = [...library.facts.entries.values()].filter(({ value }) => !value.withdrawn);
  return [
    ...briefingsOf(locale).map(({ data }) => ({ title: data.title, date: data.published })),
    ...notesOf(locale).map(({ data }) => ({ title: data.title, date: data.event })),
    ...facts.map(({ value }) => ({ title: text(value.label), date: value.asOf })),
    ...publishedDatasets(library).map(({ value }) => ({
      title: text(value.title),
      date: value.asOf,
    })),
  ];
}

/** The things whose ids are in `named` most often, in the order of their names. */
function pickOptions(things: NamedThing[], named: string[], { formatter }: Locale): Option[] {
  const counts = new Map<string, number>();
  for (const id of named) tally(counts, id);
  const count = (id: string) => counts.get(id) ?? 0;
  return things
    .filter(({ id }) => count(id) >= fewestTitles)
    .sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1))
    .slice(0, mostOptions)
    .map(({ id, names }) => ({ id, title: names[0] ?? id }))
    .sort((a, b) => formatter.compare(a.title, b.title));
}
