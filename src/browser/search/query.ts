/** The groups results can be narrowed by; also the names of the filters in the index. */
export const groups = ['theme', 'kind', 'place', 'year'] as const;

export type Group = (typeof groups)[number];

/** Chosen filter values of each group; none chosen means all. */
export type Selection = Record<Group, string[]>;

/** The same for each group. */
export const forGroups = <Value>(make: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<Group, Value>;

export interface Query {
  text: string;
  selection: Selection;
}

const longestText = 200;

/** Composed characters and single spaces, at most 200 characters. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longestText);
}

export function isBlank({ text, selection }: Query): boolean {
  return text === '' && groups.every((group) => selection[group].length === 0);
}

/** Reads `?q=…&theme=…&kind=…`; a group may come several times. */
export function readAddress(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    text: normalizeText(parameters.get('q') ?? ''),
    selection: forGroups((group) => parameters.getAll(group)),
  };
}

/** The query part of the address `search` with `query` in it; other parameters stay. */
export function writeAddress(search: string, { text, selection }: Query): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['q', ...groups]) parameters.delete(name);
  if (text) parameters.set('q', text);
  for (const group of groups) {
    for (const value of selection[group]) parameters.append(group, value);
  }
  const query = parameters.toString();
  return query && `?${query}`;
}
