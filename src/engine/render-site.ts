import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderMaker } from '../library/make-folders.ts';
import type { Settings } from '../site/settings.ts';
import { copyAssets, loadEngine } from './engine.ts';

/** A file of the site: its path below the site’s folder, with forward slashes. */
export interface RenderedFile {
  file: string;
  bytes: Uint8Array;
}

/** Files that are under way together: some wait for the disk or for what packs pictures. */
const atOnce = 32;

/**
 * Writes every page and file of the site that is planned for the content into the folder `site`. `take` gets each,
 * in an order that no machine changes; the next ones are rendered meanwhile. Returns how many there are.
 */
export async function renderSite(
  engine: string,
  site: string,
  content: App.Locals,
  settings: Settings,
  take: (rendered: RenderedFile) => Promise<void>,
): Promise<number> {
  copyAssets(engine, site);
  const { openEngine, planSite } = await loadEngine(engine);
  const render = openEngine(settings);
  const makeFolder = folderMaker();
  const renderFile = async (path: string): Promise<RenderedFile> => {
    const file = fileAt(path);
    const bytes = await render(path, content);
    const target = join(site, file);
    makeFolder(target);
    await writeFile(target, bytes);
    return { file, bytes };
  };
  const paths = planSite(content.library, settings).toSorted((a, b) =>
    fileAt(a) < fileAt(b) ? -1 : 1,
  );
  const underWay: Promise<RenderedFile>[] = [];
  for (const path of paths) {
    const rendering = renderFile(path);
    // A failure comes up when it is its turn.
    rendering.catch(() => {});
    underWay.push(rendering);
    if (underWay.length === atOnce) await take(await underWay.shift()!);
  }
  for (const rendering of underWay) await take(await rendering);
  return paths.length;
}

const fileAt = (path: string): string =>
  `${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1);
