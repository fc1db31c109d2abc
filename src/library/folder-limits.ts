import { lstatSync, opendirSync, type Dir } from 'node:fs';
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
export const findFolderExcess = (folder: string): Problem[] =>
  walk(folder, 1, { folderFiles: 0, folderBytes: 0 });

function walk(folder: string, depth: number, sums: Sums): Problem[] {
  const entries = open(folder);
  try {
    for (let entry = entries?.readSync(); entry; entry = entries?.readSync()) {
      const path = join(folder, entry.name);
      sums.folderFiles += 1;
      if (entry.isFile()) sums.folderBytes += lstatSync(path).size;
      const isEntered = entry.isDirectory() && !entry.name.startsWith('.');
      const problems = findPassed(path, { ...sums, folderDepth: depth });
      const inner = problems.length === 0 && isEntered ? walk(path, depth + 1, sums) : problems;
      if (inner.length > 0) return inner;
    }
  } finally {
    entries?.closeSync();
  }
  return [];
}

function open(folder: string): Dir | undefined {
  try {
    return opendirSync(folder);
  } catch {
    return undefined;
  }
}

function findPassed(path: string, counts: Sums & { folderDepth: number }): Problem[] {
  const names = Object.keys(counts) as (keyof typeof counts & LimitName)[];
  const passed = names.find((name) => counts[name] > limits[name].most);
  if (!passed) return [];
  return findExcess(passed, counts[passed], { file: relativeName(path), line: 1, column: 1 });
}
