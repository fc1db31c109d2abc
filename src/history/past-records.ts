import { basename } from 'node:path';
import type { Owner } from '../library/library.ts';
import { parseYaml } from '../library/yaml-file.ts';
import type { LedgerFile } from './ledger.ts';

/** Records at an earlier revision, as they were written, by `<kind>/<id>`. */
export type PastRecords = ReadonlyMap<string, unknown>;

/** The folder, or file, in which the records of each kind stand. */
const kinds = {
  units: 'unit',
  places: 'place',
  facts: 'fact',
  claims: 'claim',
  charts: 'chart',
  tables: 'table',
  glossary: 'term',
  timeline: 'event',
} as const satisfies Record<string, Owner['kind']>;

const names = Object.keys(kinds).join(',');

/** Files of the content folder that hold words for readers beside the pages, as patterns. */
export const recordFiles = [
  'site.yaml',
  'data/*.yaml',
  `{${names}}.{yaml,yml}`,
  `{${names}}/**/*.{yaml,yml}`,
];

/** Files and folders that hold them, as git lists commits for. */
export const recordRoots = [
  'site.yaml',
  'data',
  ...Object.keys(kinds).flatMap((name) => [name, `${name}.yaml`, `${name}.yml`]),
];

/** What a check finds a record by, now and then. */
export const recordKey = ({ kind, id }: Owner): string => `${kind}/${id}`;

/** The records of those files; a file that cannot be read holds none. */
export function parsePastRecords(files: readonly Pick<LedgerFile, 'path' | 'text'>[]): PastRecords {
  return new Map(files.flatMap(({ path, text }) => listEntries(path, parseYaml(text, '').value)));
}

function listEntries(path: string, value: unknown): [string, unknown][] {
  if (path === 'site.yaml') return [[recordKey({ kind: 'site', id: '' }), value]];
  if (path.startsWith('data/'))
    return [[recordKey({ kind: 'dataset', id: basename(path, '.yaml') }), value]];
  const kind = kinds[(/^\w+/.exec(path)?.[0] ?? '') as keyof typeof kinds];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([id, record]) => [recordKey({ kind, id }), record]);
}
