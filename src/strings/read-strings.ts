import { en, type Strings } from './en.ts';

/** What is wrong with one text of an interface, or with a group of them. */
export interface StringFault {
  kind: 'missing' | 'unknown' | 'no-text' | 'placeholders';
  path: string[];
  /** The English words that stand there; nothing where English has no such text. */
  english: string;
}

interface Group {
  readonly [name: string]: string | Group;
}

/**
 * Interface words as a file gives them, measured against the English ones: the same names, each with
 * words, and the same placeholders in them. English fills what is missing.
 */
export function readStrings(value: unknown): { strings: Strings; faults: StringFault[] } {
  const faults: StringFault[] = [];
  // Every name of the English strings has been visited, so the result has their type.
  const strings = readGroup(value, en, [], faults) as unknown as Strings;
  return { strings, faults };
}

function readGroup(value: unknown, english: Group, path: string[], faults: StringFault[]): Group {
  const given = isGroup(value) ? value : {};
  for (const name of Object.keys(given)) {
    const isKnown = Object.hasOwn(english, name);
    if (!isKnown) faults.push({ kind: 'unknown', path: [...path, name], english: '' });
  }
  const read = Object.entries(english).map(([name, words]) => {
    const [own, at] = [given[name], [...path, name]];
    if (typeof words !== 'string') return [name, readGroup(own, words, at, faults)] as const;
    const kind = findFault(own, words);
    if (kind) faults.push({ kind, path: at, english: words });
    return [name, kind ? words : String(own)] as const;
  });
  return Object.fromEntries(read);
}

function findFault(own: unknown, english: string): StringFault['kind'] | undefined {
  if (own === undefined || own === null) return 'missing';
  if (typeof own !== 'string' || own.trim() === '') return 'no-text';
  return placeholdersOf(own) === placeholdersOf(english) ? undefined : 'placeholders';
}

/** Names in braces, each once, in one order whatever the order of the sentence. */
const placeholdersOf = (text: string): string =>
  [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
