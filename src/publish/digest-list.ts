import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestSite } from './site-files.ts';

/** Where a site tells the digest of each of its files, in the form that `sha256sum --check` reads. */
export const digestFile = '.well-known/assay-digests.txt';

/** Digests (SHA-256, hexadecimal) of files, by their paths in the site. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Writes the list of what is in `folder` now, in the order of paths, and returns it; of the list itself there is no
 * digest.
 */
export function writeDigests(folder: string): Digests {
  const file = join(folder, digestFile);
  mkdirSync(dirname(file), { recursive: true });
  const digests = readDigests(folder);
  writeFileSync(file, formatDigests(digests));
  return digests;
}

export const formatDigests = (digests: Digests): string =>
  [...digests].map(([path, digest]) => `${digest}  ${path}\n`).join('');

/** What a list says; throws where a line is no digest with a path, or names a path twice. */
export function parseDigests(text: string): Digests {
  const digests = new Map<string, string>();
  for (const [index, line] of text.replace(/\n$/, '').split('\n').entries()) {
    const [, digest, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (digest === undefined || path === undefined || digests.has(path))
      throw new Error(`Line ${index + 1} of ${digestFile} is not the digest of one more file.`);
    digests.set(path, digest);
  }
  return digests;
}

/** Digests of the files in `folder` as they are; what is neither file nor folder, such as a link, has none. */
export function readDigests(folder: string): Digests {
  const digests = digestSite(folder);
  digests.delete(digestFile);
  return new Map([...digests].map(([path, digest]) => [path, digest ?? 'no file']));
}
