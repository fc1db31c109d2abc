import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reporters } from '../checks/reporters.ts';
import { Refusal } from '../domain/refusal.ts';
import { visibleLine } from '../domain/visible-text.ts';
import type { Library } from '../library/library.ts';
import { readLibrary } from '../library/read-library.ts';
import { stampTranslation } from '../library/translated-text.ts';
import { findTranslations } from '../library/translations.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './run-command.ts';

/**
 * Notes in each translation that is named on the command line that it follows the text of its original as it is
 * now. Run it after comparing the two. Exits 2 where a file cannot be stamped, and then writes nothing.
 */
await runCommand(async () => {
  const files = process.argv.slice(2);
  const { library, problems } = readLibrary(readSettings().contentFolder);
  if (!library) throw new Refusal(reporters.text(problems));
  const refused = files.filter((file) => !findTranslation(file, library));
  if (refused.length > 0) throw new Refusal(refused.map(explain).join('\n'));
  if (files.length === 0) throw new Refusal('Name translations: npm run stamp -- <file> …');
  for (const file of files) await stamp(file, library);
});

function explain(file: string): string {
  return visibleLine(`${file} is no translation of a page that can be read. Run npm run check.`);
}

async function stamp(file: string, library: Library): Promise<void> {
  const { digest, original } = findTranslation(file, library)!;
  await writeFile(file, stampTranslation(await readFile(file, 'utf8'), digest));
  console.log(visibleLine(`${file} follows ${original.file} as it is now.`));
}

function findTranslation(file: string, library: Library) {
  return findTranslations(library).find(({ page }) => resolve(page.file) === resolve(file));
}
