import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readOwnFile } from '../library/own-file.ts';
import { identify, identitySchema, isRunning } from '../publish/process-identity.ts';

const owner = 'owner.json';

/** A folder for the states that a server holds, open to its user alone; those of servers that were killed go. */
export function openStore(): string {
  const parent = resolve('node_modules/.cache/assay');
  mkdirSync(parent, { recursive: true });
  sweep(parent);
  const folder = mkdtempSync(join(parent, 'served-'));
  writeFileSync(join(folder, owner), JSON.stringify(identify()));
  return folder;
}

export const closeStore = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true });

function sweep(parent: string): void {
  for (const name of readdirSync(parent).filter((one) => one.startsWith('served-')))
    if (isLeft(join(parent, name, owner))) closeStore(join(parent, name));
}

function isLeft(file: string): boolean {
  try {
    return !isRunning(identitySchema.parse(JSON.parse(readOwnFile(file))));
  } catch {
    // It is just being made.
    return false;
  }
}
