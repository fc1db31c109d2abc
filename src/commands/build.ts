import { rename, rm } from 'node:fs/promises';
import { sep } from 'node:path';
import { build as buildAstro } from 'astro';
import { writeSearchIndex } from '../search/search-index.ts';
import { readSettings } from '../site/settings.ts';
import { writeHeaderFiles } from './header-files.ts';

/**
 * Builds the site whole or not at all: it grows beside the published folder and takes its place only
 * when content, pages and search index are without fault. Returns whether it was published.
 */
export async function buildSite(): Promise<boolean> {
  const settings = readSettings();
  const { contentFolder, outFolder } = settings;
  if (
    holds(outFolder, contentFolder) ||
    holds(contentFolder, outFolder) ||
    holds(outFolder, process.cwd())
  ) {
    console.error(
      `OUT_DIR is ${outFolder}, which holds or lies in other files of ours. Name a folder of its own.`,
    );
    return false;
  }
  const staging = `${outFolder}.building`;
  try {
    await rm(staging, { recursive: true, force: true });
    await runAstro(staging);
    await writeSearchIndex(staging);
    await writeHeaderFiles(staging, settings);
    await replaceFolder(outFolder, staging);
    return true;
  } catch (cause) {
    const isContent = cause instanceof Error && cause.name === 'ContentProblems';
    console.error(isContent ? cause.message : cause);
    return false;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** `folder` is `other`, or is somewhere above it. */
const holds = (folder: string, other: string) => `${other}${sep}`.startsWith(`${folder}${sep}`);

/** Content is read and checked first, by the loader; a page is rendered only when it is without errors. */
async function runAstro(outFolder: string): Promise<void> {
  const published = process.env['OUT_DIR'];
  // A published site is a production build, whatever the environment of the shell says.
  process.env['NODE_ENV'] = 'production';
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
  await rename(replacement, folder).catch(async (cause: unknown) => {
    await rename(old, folder).catch(() => undefined);
    throw cause;
  });
  await rm(old, { recursive: true, force: true });
}

if (import.meta.main) process.exitCode = (await buildSite()) ? 0 : 1;
