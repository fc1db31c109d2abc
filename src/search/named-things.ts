import { textIn } from '../domain/text-in.ts';
import { once } from '../library/once.ts';
import type { Locale } from '../views/locale.ts';
import { foldText } from './words/fold.ts';
import { createSplitter, type Word } from './words/words.ts';

/** Something that texts name and readers look for: a place or a subject. */
export interface NamedThing {
  id: string;
  /** Every name in the locale’s language, the usual one first. */
  names: string[];
  /** What tells that a text is about it; its names unless given. */
  words?: string[];
}

export const listPlaces = ({ library, language: { code } }: Locale): NamedThing[] =>
  [...library.places.entries.values()].map(({ id, value: { name, short, aliases } }) => ({
    id,
    names: [
      textIn(name, code),
      ...(short ? [textIn(short, code)] : []),
      ...(aliases?.[code] ?? []),
    ],
  }));

export const listSubjects = ({ library, language: { code } }: Locale): NamedThing[] =>
  Object.entries(library.site.subjects?.values ?? {}).map(([id, { name, aliases, words }]) => ({
    id,
    names: [textIn(name, code), ...(aliases?.[code] ?? [])],
    ...(words?.[code] && { words: words[code] }),
  }));

/** Ids of the things that a text names. */
export type FindNamed = (text: string) => string[];

export interface Namings {
  places: FindNamed;
  subjects: FindNamed;
}

/** What finds the places and subjects that a text of the locale names; made once for each locale. */
export const namingsOf = once((locale: Locale): Namings => ({
  places: createFinder(listPlaces(locale), locale, markCapital),
  subjects: createFinder(listSubjects(locale), locale, ({ canonical }) => canonical),
}));

/** A place is named with a capital: `cập nhật` speaks of an update, not of Nhật. */
const markCapital = ({ text, canonical }: Word): string =>
  /^\p{Lu}/u.test(text) ? `^${canonical}` : canonical;

/** `form`: what of a word must be the same. Marks are, as a name without them may be another word. */
function createFinder(
  things: NamedThing[],
  locale: Locale,
  form: (word: Word) => string,
): FindNamed {
  const split = createSplitter(locale.language.code);
  const spaced = (text: string) => ` ${split(text).map(form).join(' ')} `;
  const known = things.map(({ id, names, words = names }) => ({ id, names: words.map(spaced) }));
  const firstWords = new Set(
    things.flatMap(({ names, words = names }) =>
      words.flatMap((name) => split(name)[0]?.folded ?? []),
    ),
  );
  return (text) => {
    // A text is split into words where it may name something: that takes most of the time.
    const folded = foldText(text);
    if (![...firstWords].some((word) => folded.includes(word))) return [];
    const words = spaced(text);
    return known
      .filter(({ names }) => names.some((name) => words.includes(name)))
      .map(({ id }) => id);
  };
}
