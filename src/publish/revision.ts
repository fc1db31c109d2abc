import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let known: string | undefined;

/** All that decides what the generator makes of content, as a digest; worked out once in a process. */
export function findRevision(): string {
  known ??= digestSources();
  return known;
}

function digestSources(): string {
  const digest = createHash('sha256').update(`${process.version}\n${process.cwd()}\n`);
  const single = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
  for (const file of [...single, ...listFiles('src'), ...listFiles('public')])
    digest.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return digest.digest('hex').slice(0, 16);
}

/** Files below the folder, in an order that no machine changes. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
