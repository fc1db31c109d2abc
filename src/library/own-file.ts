import { readFileSync, statSync } from 'node:fs';

/** Far more than any list, record or lock that Assay keeps beside a site, or than the lock file of its packages. */
const mostBytes = 20_000_000;

/**
 * The text of a file that Assay, or npm for it, wrote. Throws where it is no plain file, or larger than one of
 * them can be: then something else wrote it, and reading it could take all memory, or never end.
 */
export function readOwnFile(file: string, most = mostBytes): string {
  const state = statSync(file);
  if (!state.isFile()) throw new Error(`${file} is no plain file`);
  if (state.size > most)
    throw new Error(`${file} has more than ${most.toLocaleString('en')} bytes`);
  return readFileSync(file, 'utf8');
}
