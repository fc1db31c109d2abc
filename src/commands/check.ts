import { parseArgs } from 'node:util';
import { hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { isReporterName, reporters } from '../checks/reporters.ts';
import { Refusal } from '../domain/refusal.ts';
import { readSince } from '../history/since.ts';
import { findStrays } from '../library/strays.ts';
import { openContent } from '../cache/content-cache.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

/** Prints what is wrong with the content; exits 1 where an error stands, 2 where it cannot tell. */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      since: { type: 'string' },
      strict: { type: 'boolean', default: false },
    },
  });
  if (!isReporterName(values.format))
    throw new Refusal(`--format takes ${Object.keys(reporters).join(', ')}.`);
  const { contentFolder, today, now } = readSettings();
  const since = await findSince(contentFolder, values.since);
  const store = openContent(contentFolder);
  const isStrict = values.strict;
  const { problems } = await readAndCheck({ contentFolder, today, now, since, isStrict }, store);
  store.keep();
  console.log(reporters[values.format](problems));
  if (hasErrors(problems)) process.exitCode = 1;
});

/** Nothing where none is asked for, or where the folder holds what is no content: the check tells of that first. */
async function findSince(contentFolder: string, revision: string | undefined) {
  if (revision === undefined || findStrays(contentFolder).length > 0) return undefined;
  return readSince(contentFolder, revision);
}
