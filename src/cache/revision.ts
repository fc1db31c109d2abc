import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { packageRoot, shippedFolder } from './package-root.ts';

let known: string | undefined;

/**
 * All that decides what the generator makes of content, as a digest; worked out once in a process. A compiled program
 * has that of the folder it was compiled into.
 */
export function findRevision(): string {
  known ??= /^program-([0-9a-f]{16})(?:\.|$)/.exec(basename(import.meta.dirname))?.[1];
  known ??= createHash('sha256')
    .update(`${process.version}\n${process.cwd()}\n${digestGenerator()}\n`)
    .digest('hex')
    .slice(0, 16);
  return known;
}

/** Of the sources; an installed package has the digest of those that it was compiled from. */
export function digestGenerator(): string {
  if (shippedFolder) return readFileSync(join(shippedFolder, 'revision'), 'utf8').trim();
  const digest = createHash('sha256');
  const single = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'].map((name) =>
    join(packageRoot, name),
  );
  const folders = ['src', 'public'].map((name) => join(packageRoot, name));
  for (const file of [...single, ...folders.flatMap(listFiles)])
    digest
      .update(`${relative(packageRoot, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return digest.digest('hex');
}

/** Files below the folder, in an order that no machine changes. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
