import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readBuildRecord } from '../publish/build-record.ts';
import { compareDigests, formatDifferences } from '../publish/compare-digests.ts';
import { readDigests } from '../publish/digest-list.ts';
import { keptList, listKept } from '../publish/kept-files.ts';
import { buildRevision } from './build-revision.ts';

/**
 * Builds the site anew from a revision of this project, with the settings that the built site tells, and
 * compares the files: `npm run reproduce -- v1.0.0 [dist] [--modules node_modules]`. Exits 1 where they differ.
 * With `--modules` packages are copied from that folder instead of being installed.
 */
const [revision, folder = process.env['OUT_DIR'] ?? 'dist', ...rest] = process.argv.slice(2);
const modules = rest[0] === '--modules' ? rest[1] : undefined;
const workspace = mkdtempSync(join(tmpdir(), 'assay-reproduce-'));
try {
  reproduce();
} catch (cause) {
  fail(cause instanceof Error ? cause.message : String(cause));
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

function reproduce(): void {
  if (!revision || revision.startsWith('-'))
    return fail('Name a tag or another revision: npm run reproduce -- v1.0.0 dist');
  if (!existsSync(folder)) return fail(`There is no ${folder}: name the folder of a built site.`);
  const rebuilt = buildRevision(revision, readBuildRecord(resolve(folder)), {
    folder: workspace,
    modules,
  });
  const [found, expected] = [readDigests(resolve(folder)), readDigests(rebuilt)];
  const kept = listKept(resolve(folder));
  // What is left from sites before, and the list of it, no revision makes; verify looks at them.
  const differences = compareDigests(expected, found).filter(
    ({ path, kind }) => path !== keptList && !(kind === 'extra' && kept.has(path)),
  );
  if (differences.length === 0)
    return console.log(`${folder} is what ${revision} makes: ${found.size} files, byte for byte.`);
  fail(
    `${formatDifferences(differences)}\n${folder} is not what ${revision} makes: ${differences.length} of ${expected.size} files differ.`,
  );
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
