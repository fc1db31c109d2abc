import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reporters } from '../checks/reporters.ts';
import { visibleLine } from '../domain/visible-text.ts';
import type { Library } from '../library/library.ts';
import { readLibrary } from '../library/read-library.ts';
import { stampTranslation } from '../library/translated-text.ts';
import { findTranslations } from '../library/translations.ts';
import { readSettings } from '../site/settings.ts';

/**
 * Writes into each translation named which text of its original it follows: the one that stands there
 * now. Run it after comparing the two. Exits 2 where a file cannot be stamped, and then writes nothing.
 */
const files = process.argv.slice(2);
const { library, problems } = await readLibrary(readSettings().contentFolder);
const refused = files.filter((file) => !library || !findTranslation(file, library));
if (!library || files.length === 0 || refused.length > 0) {
  if (!library) console.error(reporters.text(problems));
  for (const file of library ? refused : [])
    console.error(
      visibleLine(`${file} is no translation of a page that can be read. Run npm run check.`),
    );
  if (files.length === 0) console.error('Name translations: npm run stamp -- <file> …');
  process.exitCode = 2;
} else {
  for (const file of files) await stamp(file, library);
}

async function stamp(file: string, library: Library): Promise<void> {
  const { digest, original } = findTranslation(file, library)!;
  await writeFile(file, stampTranslation(await readFile(file, 'utf8'), digest));
  console.log(visibleLine(`${file} follows ${original.file} as it is now.`));
}

function findTranslation(file: string, library: Library) {
  return findTranslations(library).find(({ page }) => resolve(page.file) === resolve(file));
}
