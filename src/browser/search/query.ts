/** The groups results can be narrowed by; also the names of the filters in the index. */
export const groups = ['kind', 'theme', 'subject', 'place', 'year'] as const;

export type Group = (typeof groups)[number];

/** Chosen filter values of each group; none chosen means all. */
export type Selection = Record<Group, string[]>;

/** The same for each group. */
export const forGroups = <Value>(make: (group: Group) => Value): Record<Group, Value> =>
  Object.fromEntries(groups.map((group) => [group, make(group)])) as Record<Group, Value>;

/** The order of results. */
export type Sort = 'best' | 'newest';

export interface Query {
  text: string;
  selection: Selection;
  sort: Sort;
}

const longestText = 200;
/** Halves of a character that stand alone: a cut may leave one. */
const halves = /\p{Surrogate}/gu;

/** Composed characters and single spaces, at most 200 characters. */
export function normalizeText(text: string): string {
  const whole = text.replace(halves, '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return whole.slice(0, longestText).replace(halves, '').trimEnd();
}

export const hasSelection = (selection: Selection): boolean =>
  groups.some((group) => selection[group].length > 0);

export const isBlank = ({ text, selection }: Query): boolean =>
  text === '' && !hasSelection(selection);

/** Reads `?q=…&theme=…&kind=…&sort=…`; a group may come several times. */
export function readAddress(search: string): Query {
  const parameters = new URLSearchParams(search);
  return {
    text: normalizeText(parameters.get('q') ?? ''),
    selection: forGroups((group) => parameters.getAll(group)),
    sort: parameters.get('sort') === 'newest' ? 'newest' : 'best',
  };
}

/** The query part of the address `search` with `query` in it; other parameters stay. */
export function writeAddress(search: string, { text, selection, sort }: Query): string {
  const parameters = new URLSearchParams(search);
  for (const name of ['q', ...groups, 'sort']) parameters.delete(name);
  if (text) parameters.set('q', text);
  for (const group of groups) {
    for (const value of selection[group]) parameters.append(group, value);
  }
  if (sort !== 'best') parameters.set('sort', sort);
  const query = parameters.toString();
  return query && `?${query}`;
}
