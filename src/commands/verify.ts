import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOwnFile } from '../library/own-file.ts';
import { compareDigests, formatDifferences } from '../publish/compare-digests.ts';
import { digestFile, parseDigests, readDigests } from '../publish/digest-list.ts';

/**
 * Compares each file of a built site with the list of digests that its build wrote; exits 1 where one is
 * missing, altered or not in the list.
 */
const [folder = process.env['OUT_DIR'] ?? 'dist'] = process.argv.slice(2);
const list = join(resolve(folder), digestFile);
if (existsSync(list)) verify();
else fail(`${folder} has no ${digestFile}: build the site with npm run build, or name its folder.`);

function verify(): void {
  try {
    const expected = parseDigests(readOwnFile(list));
    const differences = compareDigests(expected, readDigests(resolve(folder)));
    if (differences.length > 0)
      fail(
        `${formatDifferences(differences)}\n${folder} is not as it was built: ${differences.length} of ${expected.size} files differ. Build it again, and ask who changed it.`,
      );
    else console.log(`${folder} is as it was built: ${expected.size} files.`);
  } catch (cause) {
    fail(cause instanceof Error ? cause.message : String(cause));
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
