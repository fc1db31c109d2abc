import { textIn } from '../domain/localized-text.ts';
import { publishedDatasets } from '../library/library.ts';
import { briefingsOf, createEdition, notesOf, type Edition } from '../site/edition.ts';
import { createSplitter } from '../wording/words.ts';

/** What results of an edition can be narrowed by, and where the same search is in other languages. */
export interface SearchScope {
  themes: Option[];
  years: Option[];
  places: Option[];
  others: { code: string; name: string; action: string }[];
}

interface Option {
  id: string;
  title: string;
}

/** A place is offered where this many titles name it, and no more places than these. */
const fewestTitles = 3;
const mostPlaces = 12;

const kept = new WeakMap<Edition, SearchScope>();

/** Worked out once for each edition: every page has the search. */
export function findScope(edition: Edition): SearchScope {
  const known = kept.get(edition) ?? workOut(edition);
  kept.set(edition, known);
  return known;
}

function workOut(edition: Edition): SearchScope {
  const { library, text, language } = edition;
  const items = listItems(edition);
  const years = new Set(items.map(({ date }) => date.slice(0, 4)));
  return {
    themes: Object.entries(library.site.themes).map(([id, theme]) => ({
      id,
      title: text(theme.title),
    })),
    years: [...years]
      .sort()
      .toReversed()
      .map((year) => ({ id: year, title: year })),
    places: listPlaces(items, edition),
    others: library.site.languages
      .filter(({ code }) => code !== language.code)
      .map(({ code, name }) => ({
        code,
        name,
        action: createEdition(library, code).href('/search/'),
      })),
  };
}

/** Everything with a date that a search may find. */
function listItems(edition: Edition): { title: string; date: string }[] {
  const { library, text } = edition;
  const facts = [...library.facts.entries.values()].filter(({ value }) => !value.withdrawn);
  return [
    ...briefingsOf(edition).map(({ data }) => ({ title: data.title, date: data.published })),
    ...notesOf(edition).map(({ data }) => ({ title: data.title, date: data.date })),
    ...facts.map(({ value }) => ({ title: text(value.label), date: value.asOf })),
    ...publishedDatasets(library).map(({ value }) => ({
      title: text(value.title),
      date: value.asOf,
    })),
  ];
}

function listPlaces(items: { title: string }[], edition: Edition): Option[] {
  const { library, text, formatter } = edition;
  const counts = new Map<string, number>();
  for (const { title } of items)
    for (const id of findPlaces(title, edition)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewestTitles)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostPlaces)
    .map(([id]) => ({ id, title: text(library.places.entries.get(id)!.value.name) }))
    .sort((a, b) => formatter.compare(a.title, b.title));
}

/** Codes of the places that a text names, by any of their names in the edition’s language. */
export function findPlaces(text: string, edition: Edition): string[] {
  const words = joinWords(text, edition);
  return [...placeNames(edition)]
    .filter(([, names]) => names.some((name) => words.includes(name)))
    .map(([id]) => id);
}

const namesOf = new WeakMap<Edition, ReadonlyMap<string, string[]>>();

function placeNames(edition: Edition): ReadonlyMap<string, string[]> {
  const known =
    namesOf.get(edition) ??
    new Map(
      [...edition.library.places.entries.values()].map(({ id, value }) => {
        const { name, short, aliases } = value;
        const { code } = edition.language;
        const all = [
          textIn(name, code),
          ...(short ? [textIn(short, code)] : []),
          ...(aliases?.[code] ?? []),
        ];
        return [id, all.map((one) => joinWords(one, edition))];
      }),
    );
  namesOf.set(edition, known);
  return known;
}

/** With marks, as a name without them may be another word; a space on either side of each word. */
function joinWords(text: string, { language }: Edition): string {
  const words = createSplitter(language.code)(text);
  return ` ${words.map(({ canonical }) => canonical).join(' ')} `;
}
