import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Output } from './output.ts';

/*
 * The site before the published one is kept aside, and the next one is staged in it: most of its files are as they should
 * be, and a file that lies in its place costs a fraction of one that must be made. Whoever stages compares each with a
 * digest, removes all others first, and writes to no file that is there: it may be a published one under another name.
 */

/** Puts the site before the published one, where there is one, into the staging folder. */
export function takeSpare({ spare, site }: Output): void {
  tryMove(() => {
    if (isFolder(spare)) renameSync(spare, site);
  });
}

/** Puts aside what a build leaves: the site that it has replaced, or the one that it has not finished. */
export function keepSpare({ spare, site, previous }: Output): void {
  tryMove(() => {
    const left = [previous, site].find(isFolder);
    if (left === undefined) return;
    rmSync(spare, { recursive: true, force: true });
    mkdirSync(dirname(spare), { recursive: true });
    renameSync(left, spare);
  });
}

/** Where the cache is closed, or on another disk, the next build makes every file: a spare site only saves time. */
function tryMove(move: () => void): void {
  try {
    move();
  } catch {
    // It stays where it is, and is cleared away with the rest.
  }
}

const isFolder = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
