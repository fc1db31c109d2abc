import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { error, type Place, type Problem } from '../domain/problem.ts';
import { findFiles, relativeName } from './files.ts';
import type { Collection, Entry } from './library.ts';
import { validate } from './validation.ts';
import { parseYaml, type Path } from './yaml-file.ts';

/**
 * Reads all records of one kind: `<folder>/<name>.yaml` or every YAML file in `<folder>/<name>/`,
 * each a map from id to record. An id may be used once, in whichever file.
 */
export async function readRecords<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<{ collection: Collection<z.infer<Schema>>; problems: Problem[] }> {
  const entries = new Map<string, Entry<z.infer<Schema>>>();
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of await findFiles(folder, [`${name}.{yaml,yml}`, `${name}/**/*.{yaml,yml}`])) {
    const file = relativeName(path);
    const yaml = parseYaml(await readFile(path, 'utf8'), file);
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) for (const name of yaml.names) seen.set(name, file);
    if (!isMap(yaml.value)) {
      if (yaml.problems.length === 0 && yaml.value !== null) {
        problems.push(
          error(
            { file, line: 1, column: 1 },
            'invalid-field',
            'The file is not a list of named records',
            'Write each record under its id:\n  my-id:\n    …',
          ),
        );
      }
      continue;
    }
    for (const [id, record] of Object.entries(yaml.value)) {
      const locate = (path: Path) => yaml.locate([id, ...path]);
      problems.push(...idProblems(id, locate, seen));
      if (seen.has(id)) continue;
      const place = locate([]);
      seen.set(id, `${place.file}:${place.line}`);
      const result = validate(schema, record, locate);
      problems.push(...result.problems);
      if (result.value !== undefined) entries.set(id, { id, value: result.value, locate });
    }
  }
  return { collection: { entries, ids: new Set(seen.keys()) }, problems };
}

function idProblems(
  id: string,
  locate: (path: Path) => ReturnType<Entry<unknown>['locate']>,
  seen: Map<string, string>,
): Problem[] {
  const earlier = seen.get(id);
  if (earlier) {
    return [
      error(
        locate([]),
        'duplicate-id',
        `"${id}" is already used in ${earlier}`,
        'Give one of them another id',
      ),
    ];
  }
  return findIdProblems(id, locate([]));
}

/** What keeps an id from being part of an address. */
export function findIdProblems(id: string, at: Place | string): Problem[] {
  const place = typeof at === 'string' ? { file: at, line: 1, column: 1 } : at;
  if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(id)) {
    return [
      error(
        place,
        'invalid-id',
        `"${id}" cannot be an id`,
        'Use letters, digits and single hyphens: harvest-share',
      ),
    ];
  }
  return [];
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
