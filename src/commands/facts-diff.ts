import { reporters } from '../checks/reporters.ts';
import { Refusal } from '../domain/refusal.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { readChanges } from '../history/since.ts';
import { readLibrary } from '../library/read-library.ts';
import { readSettings } from '../settings.ts';
import { formatFactsReport } from './facts-report.ts';
import { runCommand } from './run-command.ts';

/** Prints which figures have changed since a revision, as Markdown; exits 2 where it cannot tell. */
await runCommand(async () => {
  const [revision = ''] = process.argv.slice(2);
  if (revision === '') throw new Refusal('Name a revision: npm run facts:diff -- origin/main');
  const { contentFolder } = readSettings();
  const { library, problems } = readLibrary(contentFolder);
  if (!library) throw new Refusal(reporters.text(problems));
  const changes = await readChanges(contentFolder, revision);
  console.log(visibleLines(formatFactsReport(changes, revision, library)));
});
