import { rename, rm } from 'node:fs/promises';
import { build as buildAstro } from 'astro';
import { reporters } from '../checks/reporters.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { readSettings } from '../site/settings.ts';
import { findProblems, hasErrors } from './check.ts';

/**
 * Builds the site whole or not at all: it grows beside the published folder and takes its place only
 * when pages and search index are complete. Returns whether it was published.
 */
export async function buildSite(): Promise<boolean> {
  const { contentFolder, outFolder } = readSettings();
  const problems = await findProblems(contentFolder);
  if (problems.length > 0) console.error(reporters.text(problems));
  if (hasErrors(problems)) return false;
  const staging = `${outFolder}.building`;
  try {
    await rm(staging, { recursive: true, force: true });
    await runAstro(staging);
    await writeSearchIndex(staging);
    await replaceFolder(outFolder, staging);
    return true;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function runAstro(outFolder: string): Promise<void> {
  const published = process.env['OUT_DIR'];
  process.env['OUT_DIR'] = outFolder;
  try {
    await buildAstro({ logLevel: 'warn' });
  } finally {
    if (published === undefined) delete process.env['OUT_DIR'];
    else process.env['OUT_DIR'] = published;
  }
}

async function replaceFolder(folder: string, replacement: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
  });
  await rename(replacement, folder);
  await rm(old, { recursive: true, force: true });
}

if (import.meta.main) process.exitCode = (await buildSite()) ? 0 : 1;
