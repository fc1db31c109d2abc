import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderMaker } from '../library/make-folders.ts';
import type { Library } from '../library/library.ts';
import { openCache } from '../cache/signed-cache.ts';
import type { Settings } from '../settings.ts';
import { copyAssets, loadEngine, type EngineModule, type RenderPath } from './engine.ts';
import { openRendered, type RenderedFiles, type RenderedSite } from './rendered-files.ts';

/** A file of the site: its path below the site’s folder, with forward slashes. */
export interface RenderedFile {
  file: string;
  bytes: Uint8Array;
}

/** A site that has been rendered. */
export interface RenderedCounts {
  files: number;
  /** Those that are as an earlier build has published them. */
  reused: number;
  /** Keeps what the files were rendered from, for the next build. */
  keep: () => void;
}

/** Files that are under way together: some wait for the disk or for what packs pictures. */
const atOnce = 32;

/**
 * Writes every page and file of the site that is planned for the content into the folder `site`; those that would be as
 * they are in the folder `published` come from there. `take` gets each, in an order that no machine changes; the next
 * ones are rendered meanwhile.
 */
export async function renderSite(
  folder: string,
  { site, published }: { site: string; published: string },
  content: App.Locals,
  settings: Settings,
  take: (rendered: RenderedFile) => Promise<void>,
): Promise<RenderedCounts> {
  copyAssets(folder, site);
  const engine = await loadEngine(folder);
  const tracked = { ...content, library: engine.trackLibrary(content.library) };
  const memory = openCache<RenderedSite>(settings.contentFolder, nameMemory(published, engine));
  const digestRead = engine.createReadDigests(tracked);
  const base = baseOf(content.library, settings, engine);
  const rendered = openRendered(published, base, memory, digestRead);
  const render = createRender(engine, engine.openEngine(settings), tracked, rendered);
  const makeFolder = folderMaker();
  let reused = 0;
  const bring = async (path: string): Promise<RenderedFile> => {
    const file = fileAt(path);
    makeFolder(join(site, file));
    const known = await rendered.stage(file, site);
    if (known) reused++;
    const bytes = known ?? (await render(path, file));
    if (!known) await writeFile(join(site, file), bytes);
    return { file, bytes };
  };
  const paths = engine
    .planSite(tracked.library, settings)
    .toSorted((a, b) => (fileAt(a) < fileAt(b) ? -1 : 1));
  await takeInOrder(paths, bring, take);
  return { files: paths.length, reused, keep: () => rendered.keep() };
}

/** Renders a path, and remembers what it was rendered from. */
function createRender(
  { recordReads }: EngineModule,
  render: RenderPath,
  content: App.Locals,
  rendered: RenderedFiles,
) {
  return async (path: string, file: string): Promise<Uint8Array> => {
    const reads = new Set<string>();
    const bytes = await recordReads(reads, () => render(path, content));
    await rendered.set(file, bytes, reads);
    return bytes;
  };
}

async function takeInOrder(
  paths: readonly string[],
  bring: (path: string) => Promise<RenderedFile>,
  take: (rendered: RenderedFile) => Promise<void>,
): Promise<void> {
  const underWay: Promise<RenderedFile>[] = [];
  for (const path of paths) {
    const bringing = bring(path);
    // A failure comes up when it is its turn.
    bringing.catch(() => {});
    underWay.push(bringing);
    if (underWay.length === atOnce) await take(await underWay.shift()!);
  }
  for (const bringing of underWay) await take(await bringing);
}

const nameMemory = (published: string, { digestOf }: EngineModule): string =>
  `rendered-${digestOf(published).slice(0, 12)}`;

/** What every file depends on, besides the generator: it is small, and changes rarely. */
function baseOf(library: Library, settings: Settings, { digestOf }: EngineModule): string {
  const { site, units, places, interfaces } = library;
  const valuesOf = ({ entries }: Library['units'] | Library['places']) =>
    [...entries.values()].map(({ id, value }) => [id, value]);
  const { now: _, ...others } = settings;
  return digestOf([others, process.versions, site, valuesOf(units), valuesOf(places), interfaces]);
}

const fileAt = (path: string): string =>
  `${path}${path.endsWith('/') ? 'index.html' : ''}`.slice(1);
