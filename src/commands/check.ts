import { parseArgs } from 'node:util';
import { checkLibrary } from '../checks/index.ts';
import { isReporterName, reporters } from '../checks/reporters.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { readLibrary } from '../library/read-library.ts';
import { readSettings } from '../site/settings.ts';

/** All problems of the content folder: those met while reading and those the checks find. */
export async function findProblems(contentFolder: string): Promise<Problem[]> {
  const { library, problems } = await readLibrary(contentFolder);
  return [...problems, ...(library ? checkLibrary(library) : [])].sort(compareProblems);
}

export const hasErrors = (problems: readonly Problem[]) =>
  problems.some(({ severity }) => severity === 'error');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  if (!isReporterName(values.format)) {
    console.error(`--format takes ${Object.keys(reporters).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const problems = await findProblems(readSettings().contentFolder);
  console.log(reporters[values.format](problems));
  if (hasErrors(problems)) process.exitCode = 1;
}

if (import.meta.main) await main();
