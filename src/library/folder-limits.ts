import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { findExcess, limits, type LimitName } from '../domain/limits.ts';
import type { Problem } from '../domain/problem.ts';
import { relativeName } from './files.ts';

interface Sums {
  folderFiles: number;
  folderBytes: number;
}

/**
 * What the content folder has too much of, told at the file that passes the limit. It is walked file by file and
 * no further than there; hidden folders are not entered, as nothing reads them, and links are not followed.
 */
export async function findFolderExcess(folder: string): Promise<Problem[]> {
  return walk(folder, 1, { folderFiles: 0, folderBytes: 0 });
}

async function walk(folder: string, depth: number, sums: Sums): Promise<Problem[]> {
  const entries = await opendir(folder).catch(() => undefined);
  if (!entries) return [];
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    sums.folderFiles += 1;
    if (entry.isFile()) sums.folderBytes += (await lstat(path)).size;
    const isEntered = entry.isDirectory() && !entry.name.startsWith('.');
    const problems = findPassed(path, { ...sums, folderDepth: depth });
    const inner = problems.length === 0 && isEntered ? await walk(path, depth + 1, sums) : problems;
    if (inner.length > 0) return inner;
  }
  return [];
}

function findPassed(path: string, counts: Sums & { folderDepth: number }): Problem[] {
  const names = Object.keys(counts) as (keyof typeof counts & LimitName)[];
  const passed = names.find((name) => counts[name] > limits[name].most);
  if (!passed) return [];
  return findExcess(passed, counts[passed], { file: relativeName(path), line: 1, column: 1 });
}
