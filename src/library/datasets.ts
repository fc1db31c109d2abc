import { basename } from 'node:path';
import { parseCsvTable } from '../domain/csv-table.ts';
import { datasetMetadata, type Dataset } from '../domain/dataset.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { ContentStore } from './content-store.ts';
import { findFiles, relativeName, type FolderEntry } from './files.ts';
import type { Collection, Entry } from './library.ts';
import { findIdProblems } from './records.ts';
import { findReservedProblems } from './reserved-names.ts';
import { readTextFile } from './text-file.ts';
import { validate } from './validation.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads every dataset: `data/<id>.csv` with `data/<id>.yaml` beside it. */
export function readDatasets(
  content: readonly FolderEntry[],
  store: ContentStore,
): { collection: Collection<Dataset>; problems: Problem[] } {
  const entries = new Map<string, Entry<Dataset>>();
  const ids = new Set<string>();
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const tables = new Set(findFiles(content, ['data/*.csv']));
  for (const path of findFiles(content, ['data/*.yaml'])) {
    const id = basename(path, '.yaml');
    ids.add(id);
    problems.push(...nameProblems(id, relativeName(path), seen));
    const csv = path.replace(/\.yaml$/, '.csv');
    const { entry, problems: found } = readDataset(id, path, tables.delete(csv) && csv, store);
    problems.push(...found);
    if (entry) entries.set(id, entry);
  }
  problems.push(...[...tables].map(withoutMetadata));
  return { collection: { entries, ids }, problems };
}

/** `csv` is the table beside the metadata, where there is one. */
function readDataset(
  id: string,
  path: string,
  csv: string | false,
  store: ContentStore,
): { entry?: Entry<Dataset>; problems: Problem[] } {
  const { locate, ...yaml } = readYamlFile(path, store);
  const result = validate(datasetMetadata, yaml.value, locate);
  const problems = yaml.problems.length > 0 ? yaml.problems : result.problems;
  if (csv === false) {
    const hint = `Put the table at ${relativeName(path).replace(/\.yaml$/, '.csv')}`;
    return {
      problems: [...problems, error(locate([]), 'missing-file', `${id}.csv is missing`, hint)],
    };
  }
  if (!result.value) return { problems };
  const { text, file, problems: unread } = readTextFile(csv, 'csvBytes');
  if (text === undefined) return { problems: [...problems, ...unread] };
  const table = parseCsvTable(text, file, result.value);
  const all = [...problems, ...unread, ...table.problems];
  if (table.problems.length > 0) return { problems: all };
  return { entry: { id, value: { ...result.value, ...table }, locate }, problems: all };
}

function withoutMetadata(csv: string): Problem {
  const file = relativeName(csv);
  const hint = `Describe it in ${file.replace(/csv$/, 'yaml')}`;
  const position = { file, line: 1, column: 1 };
  return error(position, 'missing-file', 'The table has no metadata', hint);
}

/** The name of the two files is the id of the dataset, whatever its capitals. */
function nameProblems(id: string, file: string, seen: Map<string, string>): Problem[] {
  const position = { file, line: 1, column: 1 };
  const earlier = seen.get(id.toLowerCase());
  seen.set(id.toLowerCase(), file);
  if (!earlier)
    return [
      ...findIdProblems(id, () => position),
      ...findReservedProblems('data', id, () => position),
    ];
  const message = `The dataset has the same address as ${earlier}`;
  return [error(position, 'duplicate-address', message, 'Rename one of the two, with its table')];
}
