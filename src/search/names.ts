import type { Edition } from '../site/edition.ts';

/** Names of one thing in the edition’s language, a group for each thing that has several. */
export function listNames({ library, text, language }: Edition): string[][] {
  const terms = [...library.glossary.entries.values()].map(({ value }) => [
    text(value.term),
    ...(value.aliases[language.code] ?? []),
  ]);
  const places = [...library.places.entries.values()].map(({ id, value }) => [
    ...closeUp(text(value.name)),
    ...(value.short ? [text(value.short)] : []),
    ...(value.aliases?.[language.code] ?? []),
    id,
  ]);
  return [...terms, ...places]
    .map((names) => [...new Set(names)])
    .filter((names) => names.length > 1);
}

/** Readers write a name of two words as one, too: “Srilanka” beside “Sri Lanka”. */
const closeUp = (name: string): string[] =>
  name.split(' ').length === 2 ? [name, name.replace(' ', '')] : [name];
