import { lstatSync, readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** Something in a folder, by its name counted from there, with forward slashes. */
export interface FolderEntry {
  name: string;
  path: string;
  /** `other`: a device, a pipe or a socket. */
  kind: 'file' | 'folder' | 'link' | 'other';
}

/**
 * Everything under `folder`, whatever its name, in an order that no machine changes. Links and hidden folders
 * are told, never entered: a link could stand for any file.
 */
export const listEntries = (folder: string): FolderEntry[] =>
  listBelow(folder, { read: readIfOpen, enters: (name) => !isHidden(name) });

/**
 * The same with what is in hidden folders; throws where a folder cannot be read. Node’s own recursive listing enters
 * links: whoever removes what it lists removes files of others, and a link to a folder above has no end.
 */
export const listAllEntries = (folder: string): FolderEntry[] =>
  listBelow(folder, { read: readFolder, enters: () => true });

interface Listing {
  read: (path: string) => Dirent[];
  /** Whether a folder of that name is entered. */
  enters: (name: string) => boolean;
}

function listBelow(folder: string, listing: Listing): FolderEntry[] {
  const entries: FolderEntry[] = [];
  const list = (within: string): void => {
    for (const entry of listing.read(join(folder, within))) {
      const name = within ? `${within}/${entry.name}` : entry.name;
      const kind = kindOf(entry);
      entries.push({ name, path: join(folder, name), kind });
      if (kind === 'folder' && listing.enters(name)) list(name);
    }
  };
  list('');
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const readFolder = (path: string): Dirent[] => readdirSync(path, { withFileTypes: true });

function readIfOpen(path: string): Dirent[] {
  try {
    return readFolder(path);
  } catch {
    return [];
  }
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Whether a name with forward slashes matches a pattern; no pattern means a hidden file or folder. */
export const createMatcher = (patterns: readonly string[]): ((name: string) => boolean) =>
  picomatch([...patterns]);

/** Absolute paths of the plain files among `entries` that match a pattern; hidden ones match none. */
export function findFiles(entries: readonly FolderEntry[], patterns: readonly string[]): string[] {
  const matches = createMatcher(patterns);
  return entries
    .filter(({ kind, name }) => kind === 'file' && matches(name) && !isHidden(name))
    .map(({ path }) => path);
}

/** A part of the name starts with a point. */
const isHidden = (name: string): boolean => /(^|\/)\./.test(name);

/** A file of its own: neither it nor a folder between `folder` and it is a link. */
export function isPlainFile(folder: string, path: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  return relative(realpathSync(folder), realpathSync(path)) === relative(folder, path);
}

/** `path` is `folder` or lies in it; both are absolute, links are not followed. */
export function liesIn(folder: string, path: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/** Path as editors see it in messages: from the project’s root, with forward slashes. */
export function relativeName(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
