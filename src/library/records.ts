import { isPlainObject } from '../domain/plain-object.ts';
import type { z } from 'zod';
import { ProblemList } from '../domain/problem-list.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { ContentStore } from './content-store.ts';
import { findFiles, type FolderEntry } from './files.ts';
import type { Collection, Entry } from './library.ts';
import { findReservedProblems } from './reserved-names.ts';
import { validate } from './validation.ts';
import { readYamlFile, type Path } from './yaml-file.ts';

/**
 * Reads all records of one kind: `<folder>/<name>.yaml` or every YAML file in `<folder>/<name>/`,
 * each a map from id to record. An id may be used once, in whichever file.
 */
export function readRecords<Schema extends z.ZodType>(
  content: readonly FolderEntry[],
  name: string,
  schema: Schema,
  store: ContentStore,
): { collection: Collection<z.infer<Schema>>; problems: Problem[] } {
  const entries = new Map<string, Entry<z.infer<Schema>>>();
  const ids = new Set<string>();
  const seen = new Map<string, () => Position>();
  const problems = new ProblemList();
  for (const path of findFiles(content, [`${name}.{yaml,yml}`, `${name}/**/*.{yaml,yml}`])) {
    const { file, ...yaml } = readYamlFile(path, store);
    problems.add(yaml.problems);
    if (yaml.problems.length > 0) for (const id of yaml.names) ids.add(id);
    if (!isPlainObject(yaml.value)) {
      if (yaml.problems.length === 0 && yaml.value !== null) {
        problems.add([noRecords(file)]);
      }
      continue;
    }
    for (const [id, record] of Object.entries(yaml.value)) {
      const locate = (path: Path) => yaml.locate([id, ...path]);
      const spelling = id.toLowerCase();
      problems.add(idProblems(id, name, () => locate([]), seen.get(spelling)));
      ids.add(id);
      if (seen.has(spelling)) continue;
      seen.set(spelling, () => locate([]));
      const result = validate(schema, record, locate);
      problems.add(result.problems);
      if (result.value !== undefined) entries.set(id, { id, value: result.value, locate });
    }
  }
  return { collection: { entries, ids }, problems: problems.list() };
}

const noRecords = (file: string): Problem =>
  error(
    { file, line: 1, column: 1 },
    'invalid-field',
    'The file is not a list of named records',
    'Write each record under its id:\n  my-id:\n    …',
  );

/** `earlier` tells where the id, or one that differs in capitals alone, was used before. */
function idProblems(
  id: string,
  kind: string,
  locate: () => Position,
  earlier: (() => Position) | undefined,
): Problem[] {
  if (!earlier) return [...findIdProblems(id, locate), ...findReservedProblems(kind, id, locate)];
  const { file, line } = earlier();
  const message = `"${id}" is already used in ${file}:${line}`;
  return [error(locate(), 'duplicate-id', message, 'Give one of them another id')];
}

/** What keeps an id from being part of an address. */
export function findIdProblems(id: string, locate: () => Position): Problem[] {
  if (id.length <= 100 && /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(id)) return [];
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id;
  const hint = 'Use letters, digits and single hyphens: harvest-share';
  return [error(locate(), 'invalid-id', `"${shown}" cannot be an id`, hint)];
}
