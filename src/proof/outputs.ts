import { address } from '../domain/addresses.ts';
import type { Library } from '../library/library.ts';
import { readParts } from './page-parts.ts';

/** What a page or file shows, by the part that shows it. */
export interface Output {
  /** All of it. */
  text: string;
  parts: ReadonlyMap<string, string>;
}

/** Of all paths those that show figures: the pages with prose, each chart as data, and the file of all figures. */
export function listPaths(planned: readonly string[], library: Library): string[] {
  const prefixes = library.site.languages.map(({ code }, at) => (at === 0 ? '' : `/${code}`));
  const starts = prefixes.flatMap((prefix) => [
    `${prefix}/briefings/`,
    `${prefix}/notes/`,
    `${prefix}/themes/`,
    `${prefix}/charts/`,
  ]);
  const homes = new Set(prefixes.map((prefix) => `${prefix}/`));
  return planned.filter(
    (path) =>
      path === address.factsFile ||
      homes.has(path) ||
      (starts.some((start) => path.startsWith(start)) &&
        (path.endsWith('/') || path.endsWith('.json'))),
  );
}

export function readOutput(path: string, text: string): Output {
  if (path === address.factsFile) return { text, parts: readFacts(text) };
  const [, chart] = /\/charts\/([^/]+)\.json$/.exec(path) ?? [];
  const parts = chart === undefined ? readParts(text) : new Map([[`chart/${chart}`, text]]);
  return { text, parts };
}

interface Stated {
  value: unknown;
  text: unknown;
}

/** Of the file of all figures each one’s value, and what its estimates are. */
function readFacts(text: string): Map<string, string> {
  const { facts } = JSON.parse(text) as {
    facts: (Stated & { id: string; contested?: { estimates: Stated[] } })[];
  };
  const state = ({ value, text }: Stated): string => JSON.stringify([value, text]);
  return new Map(
    facts.flatMap(({ id, contested, ...own }) => [
      [`fact/${id}`, state(own)] as const,
      [`record/${id}`, JSON.stringify([state(own), contested?.estimates.map(state)])] as const,
    ]),
  );
}
