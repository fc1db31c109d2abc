import { parseArgs } from 'node:util';
import { hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { isReporterName, reporters } from '../checks/reporters.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { NothingToCompare, readSince } from '../history/since.ts';
import { findStrays } from '../library/strays.ts';
import { readSettings } from '../site/settings.ts';

/** Prints what is wrong with the content; exits 1 where an error stands, 2 where it cannot tell. */
try {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'text' }, since: { type: 'string' } },
  });
  if (isReporterName(values.format)) {
    const { contentFolder, today, now } = readSettings();
    const since = await findSince(contentFolder, values.since);
    const { problems } = await readAndCheck({ contentFolder, today, now, since });
    console.log(reporters[values.format](problems));
    if (hasErrors(problems)) process.exitCode = 1;
  } else {
    refuse(`--format takes ${Object.keys(reporters).join(', ')}.`);
  }
} catch (cause) {
  if (!isMisuse(cause)) throw cause;
  refuse(cause.message);
}

/** Nothing where none is asked for, or where the folder holds what is no content: the check tells of that first. */
async function findSince(contentFolder: string, revision: string | undefined) {
  if (revision === undefined || (await findStrays(contentFolder)).length > 0) return undefined;
  return readSince(contentFolder, revision);
}

/** The command was called so that it cannot do its work; its message says how to call it. */
function isMisuse(cause: unknown): cause is Error {
  const isOption =
    cause instanceof Error && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');
  return isOption || cause instanceof NothingToCompare;
}

function refuse(message: string): void {
  console.error(visibleLines(message));
  process.exitCode = 2;
}
