import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Something in a built site that is no folder; a link or a pipe is no file. */
interface SiteEntry {
  /** Below the folder of the site, with forward slashes. */
  path: string;
  isFile: boolean;
}

/** All that lies in the folder of a site, or in the one `within` it, hidden files included, in the order of paths. */
export const listSiteEntries = (folder: string, within = '.'): SiteEntry[] =>
  readdirSync(join(folder, within), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      isFile: entry.isFile(),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** The paths of its files alone. */
export const listSiteFiles = (folder: string): string[] =>
  listSiteEntries(folder).flatMap(({ path, isFile }) => (isFile ? [path] : []));
