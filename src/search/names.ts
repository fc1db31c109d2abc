import type { Edition } from '../site/edition.ts';
import { listPlaces, listSubjects, namingsOf } from './named-things.ts';
import { listTexts } from './texts.ts';

/**
 * Names of one thing in the edition’s language, a group for each thing that has several. Of places only those
 * that a text names: a search for others finds nothing under any name.
 */
export function listNames(edition: Edition): string[][] {
  const { library, text, language } = edition;
  const terms = [...library.glossary.entries.values()].map(({ value }) => [
    text(value.term),
    ...(value.aliases[language.code] ?? []),
  ]);
  const named = new Set([...listTexts(edition)].flatMap(namingsOf(edition).places));
  const used = listPlaces(edition).filter(({ id }) => named.has(id));
  const places = used.map(({ id, names: [name = id, ...others] }) => [
    ...closeUp(name),
    ...others,
    id,
  ]);
  return [...terms, ...places, ...listSubjects(edition).map(({ names }) => names)]
    .map((names) => [...new Set(names)])
    .filter((names) => names.length > 1);
}

/** Readers write a name of two words as one, too: “Srilanka” beside “Sri Lanka”. */
const closeUp = (name: string): string[] =>
  name.split(' ').length === 2 ? [name, name.replace(' ', '')] : [name];
