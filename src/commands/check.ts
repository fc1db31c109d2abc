import { parseArgs } from 'node:util';
import { hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { isReporterName, reporters } from '../checks/reporters.ts';
import { readSettings } from '../site/settings.ts';

/** Prints what is wrong with the content; exits 1 where an error stands. */
const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
if (isReporterName(values.format)) {
  const { problems } = await readAndCheck(readSettings());
  console.log(reporters[values.format](problems));
  if (hasErrors(problems)) process.exitCode = 1;
} else {
  console.error(`--format takes ${Object.keys(reporters).join(', ')}.`);
  process.exitCode = 2;
}
