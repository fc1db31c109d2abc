import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseCsvTable } from '../domain/csv-table.ts';
import { datasetMetadata, type Dataset } from '../domain/dataset.ts';
import { error, type Problem } from '../domain/problem.ts';
import { findFiles, relativeName } from './files.ts';
import type { Collection, Entry } from './library.ts';
import { findIdProblems } from './records.ts';
import { validate } from './validation.ts';
import { parseYaml } from './yaml-file.ts';

/** Reads every dataset: `data/<id>.csv` with `data/<id>.yaml` beside it. */
export async function readDatasets(
  folder: string,
): Promise<{ collection: Collection<Dataset>; problems: Problem[] }> {
  const entries = new Map<string, Entry<Dataset>>();
  const ids = new Set<string>();
  const problems: Problem[] = [];
  const tables = new Set(await findFiles(folder, ['data/*.csv']));
  for (const path of await findFiles(folder, ['data/*.yaml'])) {
    const id = basename(path, '.yaml');
    ids.add(id);
    problems.push(...findIdProblems(id, relativeName(path)));
    const csv = path.replace(/\.yaml$/, '.csv');
    const yaml = parseYaml(await readFile(path, 'utf8'), relativeName(path));
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
      const table = parseCsvTable(await readFile(csv, 'utf8'), relativeName(csv), result.value);
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
