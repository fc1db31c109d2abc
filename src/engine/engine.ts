import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderMaker } from '../library/make-folders.ts';
import type { Reads, recordReads } from '../library/reads.ts';
import type { trackLibrary } from '../library/tracked-library.ts';
import type { planSite } from './plan.ts';
import type { Settings } from '../settings.ts';
import type { createReadDigests, digestOf } from './read-digests.ts';

/** Renders the page or file at `path`, which has no base path; throws what the page threw, or where there is none. */
export type RenderPath = (path: string, content: App.Locals) => Promise<Uint8Array<ArrayBuffer>>;

/** What the compiled module gives. What plans, tracks and compares shares with its pages what they work out. */
export interface EngineModule {
  createReadDigests: typeof createReadDigests;
  digestOf: typeof digestOf;
  Reads: typeof Reads;
  recordReads: typeof recordReads;
  trackLibrary: typeof trackLibrary;
  openEngine: (settings: Pick<Settings, 'siteUrl' | 'basePath'>) => RenderPath;
  planSite: typeof planSite;
}

/** The compiled pages in `folder`. */
export const loadEngine = async (folder: string): Promise<EngineModule> =>
  (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as EngineModule;

/** Copies the scripts, styles and fonts that the pages use, and what is in `public`. */
export function copyAssets(folder: string, site: string): void {
  const assets = join(folder, 'client');
  const makeFolder = folderMaker();
  for (const entry of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const target = join(site, relative(assets, file));
    makeFolder(target);
    // What the disk refuses is told with its name, which copying in one does not.
    writeFileSync(target, readFileSync(file));
  }
}
