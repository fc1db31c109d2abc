import { lstatSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Absolute paths of plain files under `folder` that match a pattern, in an order that no machine
 * changes. Links and folders are left out whatever their name: they could stand for any file.
 */
export async function findFiles(folder: string, patterns: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for await (const name of glob([...patterns], { cwd: folder })) names.push(name);
  return names
    .sort()
    .map((name) => join(folder, name))
    .filter(isPlainFile);
}

export function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Path as editors see it in messages: from the project’s root, with forward slashes. */
export function relativeName(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}
