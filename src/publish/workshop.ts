import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readOwnFile } from '../library/own-file.ts';
import type { Output } from './output.ts';
import { identify, identitySchema, isRunning, type ProcessIdentity } from './process-identity.ts';

/**
 * Where one build renders. It lies within the project, whose modules the pages need, and belongs to one
 * output folder: two sites built at once from one checkout share nothing.
 */
export interface Workshop {
  folder: string;
  site: string;
  cache: string;
}

const owner = 'owner.json';

export function nameWorkshop({ published }: Output): Workshop {
  const key = createHash('sha256').update(`${process.cwd()}\n${published}`).digest('hex');
  const folder = resolve('node_modules/.cache/assay', `workshop-${key.slice(0, 12)}`);
  return { folder, site: join(folder, 'site'), cache: join(folder, 'cache') };
}

/** Makes the workshop, empty, and clears those of builds that were killed. */
export function openWorkshop({ folder, cache }: Workshop): void {
  sweep(dirname(folder));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(folder, owner), JSON.stringify(identify()));
}

export function closeWorkshop({ folder }: Workshop): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Brings the site beside its published place, copying it where that is on another disk. */
export async function bringSite(workshop: Workshop, { site }: Output): Promise<void> {
  try {
    renameSync(workshop.site, site);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw cause;
    await cp(workshop.site, site, { recursive: true });
  }
}

function sweep(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const maker = name.startsWith('workshop-') && readMaker(join(folder, name, owner));
    if (maker && !isRunning(maker)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function readMaker(file: string): ProcessIdentity | undefined {
  try {
    return identitySchema.parse(JSON.parse(readOwnFile(file)));
  } catch {
    return undefined;
  }
}
