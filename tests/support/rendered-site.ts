import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hasErrors } from '../../src/checks/content-problems.ts';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { bringEngine } from '../../src/engine/engine-store.ts';
import { renderSite } from '../../src/engine/render-site.ts';
import { viewEdition } from '../../src/library/edition-view.ts';
import type { Library } from '../../src/library/library.ts';
import { digestSite } from '../../src/publish/site-files.ts';
import { readSettings } from '../../src/settings.ts';

/** The content as it is, and what the edition shows of it; nothing where it has an error. */
export async function readContent(
  environment: NodeJS.ProcessEnv,
): Promise<{ whole: Library; library: Library } | undefined> {
  const settings = readSettings(environment);
  const { library: whole, problems } = await readAndCheck(settings);
  if (!whole || hasErrors(problems)) return undefined;
  return { whole, library: viewEdition(whole, settings.edition, settings.now) };
}

/**
 * Renders the site of the content into `site`, what has not changed staying there, or being taken from `published`. Returns how many of
 * its files were rendered. The settings must be those of the process as well: pages read them there.
 */
export async function renderContent(
  content: { whole: Library; library: Library },
  folders: { site: string; published: string },
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const engine = await bringEngine();
  mkdirSync(folders.site, { recursive: true });
  const settings = readSettings(environment);
  const { files, reused, keep } = await renderSite(engine.folder, folders, content, settings, {
    staged: Promise.resolve(digestSite(folders.site)),
    take: async ({ file, bytes }) => {
      if (!bytes) return;
      mkdirSync(dirname(join(folders.site, file)), { recursive: true });
      // As a build does: never into a file that is there.
      writeFileSync(join(folders.site, file), bytes, { flag: 'wx' });
    },
  });
  keep();
  engine.release();
  return files - reused;
}

/** Every file below the folder with its bytes, in base64. */
export const readFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file).toString('base64')]),
  );
