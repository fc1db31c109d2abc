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
    const yaml = readYamlFile(path, store);
    const result = validate(datasetMetadata, yaml.value, yaml.locate);
    problems.push(...(yaml.problems.length > 0 ? yaml.problems : result.problems));
    if (!tables.delete(csv)) {
      problems.push(
        error(
          yaml.locate([]),
          'missing-file',
          `${id}.csv is missing`,
          `Put the table at ${relativeName(csv)}`,
        ),
      );
    } else if (result.value) {
      const { text, file, problems: faults } = readTextFile(csv, 'csvBytes');
      problems.push(...faults);
      if (text === undefined) continue;
      const table = parseCsvTable(text, file, result.value);
      problems.push(...table.problems);
      if (table.problems.length === 0)
        entries.set(id, { id, value: { ...result.value, ...table }, locate: yaml.locate });
    }
  }
  for (const csv of tables) {
    const file = relativeName(csv);
    problems.push(
      error(
        { file, line: 1, column: 1 },
        'missing-file',
        'The table has no metadata',
        `Describe it in ${file.replace(/csv$/, 'yaml')}`,
      ),
    );
  }
  return { collection: { entries, ids }, problems };
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
