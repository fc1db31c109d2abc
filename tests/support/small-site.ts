import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPolicy } from '../../src/headers/policy.ts';

/** Writes a site as a build would, of files by their names, into a new folder. */
export function writeSite(
  folder: string,
  files: Record<string, string | Buffer>,
  basePath = '/',
): string {
  const options = { basePath, edition: 'public', languages: [], styleHashes: [] } as const;
  const all = {
    '404.html': 'nothing here',
    '.assay': 'mark',
    '.headers/policy.json': JSON.stringify(createPolicy(options)),
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Puts a site in the place of the published one as a build does, and takes that one away. */
export function publishSite(published: string, files: Record<string, string | Buffer>): void {
  const next = writeSite(mkdtempSync(`${published}.next-`), files);
  const previous = `${next}.previous`;
  renameSync(published, previous);
  renameSync(next, published);
  rmSync(previous, { recursive: true });
}
