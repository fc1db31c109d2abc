import { reporters } from '../checks/reporters.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { NothingToCompare, readChanges } from '../history/since.ts';
import { readLibrary } from '../library/read-library.ts';
import { readSettings } from '../site/settings.ts';
import { formatFactsReport } from './facts-report.ts';

/** Prints which figures have changed since a revision, as Markdown; exits 2 where it cannot tell. */
const [revision = ''] = process.argv.slice(2);
try {
  if (revision === '')
    throw new NothingToCompare('Name a revision: npm run facts:diff -- origin/main');
  const { contentFolder } = readSettings();
  const { library, problems } = await readLibrary(contentFolder);
  if (!library) throw new NothingToCompare(reporters.text(problems));
  const changes = await readChanges(contentFolder, revision);
  console.log(visibleLines(formatFactsReport(changes, revision, library)));
} catch (cause) {
  if (!(cause instanceof NothingToCompare)) throw cause;
  console.error(visibleLines(cause.message));
  process.exitCode = 2;
}
