import { visibleLine } from '../domain/visible-text.ts';
import type { Digests } from './digest-list.ts';

export interface Difference {
  path: string;
  kind: 'missing' | 'extra' | 'altered';
}

/** Where `found` is not what is `expected`, in the order of paths. */
export function compareDigests(expected: Digests, found: Digests): Difference[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  return paths.flatMap((path): Difference[] => {
    if (!found.has(path)) return [{ path, kind: 'missing' }];
    if (!expected.has(path)) return [{ path, kind: 'extra' }];
    return expected.get(path) === found.get(path) ? [] : [{ path, kind: 'altered' }];
  });
}

/** A line each. */
export const formatDifferences = (differences: readonly Difference[]): string =>
  differences.map(({ kind, path }) => visibleLine(`${kind.padEnd(8)} ${path}`)).join('\n');
