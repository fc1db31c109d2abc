import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/digest.ts';
import { listAllEntries } from '../library/files.ts';

/** Something in a built site that is no folder; a link or a pipe is no file. */
interface SiteEntry {
  /** Below the folder of the site, with forward slashes. */
  path: string;
  isFile: boolean;
}

/** All that lies in the folder of a site, hidden files included, in the order of paths. */
export const listSiteEntries = (folder: string): SiteEntry[] =>
  listAllEntries(folder).flatMap(({ name, kind }) =>
    kind === 'folder' ? [] : { path: name, isFile: kind === 'file' },
  );

/** The paths of its files alone. */
export const listSiteFiles = (folder: string): string[] =>
  listSiteEntries(folder).flatMap(({ path, isFile }) => (isFile ? [path] : []));

/** All that lies in the folder, each file with its digest; what is no file has none, nor has what `read` cannot read. */
export const digestSite = (
  folder: string,
  read: (path: string) => Buffer | undefined = (path) => readFileSync(path),
): Map<string, string | undefined> =>
  new Map(
    listSiteEntries(folder).map(({ path, isFile }) => {
      const bytes = isFile ? read(join(folder, path)) : undefined;
      return [path, bytes && digestOf(bytes)];
    }),
  );
