import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { mountMessage } from './fitness.ts';
import { mark, markText, type Output } from './output.ts';
import { Refusal } from '../domain/refusal.ts';
import { takeSpare } from './spare.ts';

/** Makes a staging folder with nothing in it but the spare site; what a killed build left is put back or cleared first. */
export function openStaging(output: Output): void {
  restorePrevious(output);
  clearStaging(output);
  mkdirSync(output.staging);
  writeFileSync(join(output.staging, mark), markText);
  takeSpare(output);
}

/** A build killed between the two steps of the swap has left nothing published: what was, comes back. */
function restorePrevious({ published, previous, staging }: Output): void {
  if (existsSync(published) || !isFolder(staging) || !isFolder(previous)) return;
  renameSync(previous, published);
}

/**
 * The mark goes last, so that a folder half cleared is still known as ours. A link in its place is nobody’s
 * staging folder: what it leads to stays as it is.
 */
export function clearStaging({ staging }: Output): void {
  if (!isFolder(staging)) return;
  for (const entry of readdirSync(staging))
    if (entry !== mark) rmSync(join(staging, entry), { recursive: true, force: true });
  rmSync(staging, { recursive: true, force: true });
}

/** A folder of its own, and no link to one. */
const isFolder = (path: string) =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

export function markSite({ site }: Output): void {
  writeFileSync(join(site, mark), markText);
}

/**
 * Puts the staged site in the place of the published one: two renames with nothing between them, for
 * Node cannot exchange two folders in one. The second is undone should it fail.
 */
export function swapIn({ name, published, site, previous }: Output): void {
  const wasThere = existsSync(published);
  try {
    if (wasThere) renameSync(published, previous);
    renameSync(site, published);
  } catch (cause) {
    if (wasThere && !existsSync(published)) renameSync(previous, published);
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EBUSY' || code === 'EXDEV') throw new Refusal(mountMessage(name), { cause });
    throw cause;
  }
}
