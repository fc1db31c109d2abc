import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { readOwnFile } from '../library/own-file.ts';
import { identify, identitySchema, isRunning, type ProcessIdentity } from './process-identity.ts';

/** Shows every other process that this one has something to itself. */
export interface Lock {
  /** Also counts as held while this process runs, should the one that took the lock be killed. */
  add(process: ProcessIdentity): void;
  isHeld(): boolean;
  release(): void;
}

const ownerSchema = z.object({
  token: z.string(),
  host: z.string(),
  processes: z.array(identitySchema).max(100),
});

/** Who has the lock: `processes` begins with the one that took it. */
export type Owner = z.infer<typeof ownerSchema>;

/** Takes the lock, also from a process that was killed; else says who has it. */
export async function takeLock(file: string): Promise<Lock | Owner> {
  const owner: Owner = { token: randomUUID(), host: hostname(), processes: [identify()] };
  const write = (flag: 'w' | 'wx') => writeFileSync(file, JSON.stringify(owner), { flag });
  while (!isNew(() => write('wx'))) {
    const other = await readWrittenOwner(file);
    if (other && (other.host !== owner.host || other.processes.some(isRunning))) return other;
    clearLock(file, other);
  }
  const isHeld = () => readOwner(file)?.token === owner.token;
  return {
    add: (process) => {
      owner.processes.push(process);
      write('w');
    },
    isHeld,
    release: () => {
      if (isHeld()) rmSync(file);
    },
  };
}

export const isLock = (result: Lock | Owner): result is Lock => 'release' in result;

function isNew(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Takes the file away unless a third process has made it its own in the meantime. */
function clearLock(file: string, owner: Owner | undefined): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readOwner(aside)?.token === owner?.token) rmSync(aside);
  else renameSync(aside, file);
}

/** A lock is empty for the moment between its making and its writing; one that stays so is a dead one’s. */
async function readWrittenOwner(file: string): Promise<Owner | undefined> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const owner = readOwner(file);
    if (owner) return owner;
    await wait(20);
  }
  return undefined;
}

function readOwner(file: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readOwnFile(file)));
  } catch {
    return undefined;
  }
}
