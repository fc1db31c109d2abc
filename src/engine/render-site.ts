import type { Library } from '../library/library.ts';
import { openCache } from '../cache/signed-cache.ts';
import type { Settings } from '../settings.ts';
import { copyAssets, loadEngine, type EngineModule, type RenderPath } from './engine.ts';
import { RenderedFiles, type RenderedSite } from './rendered-files.ts';

/** A file of the site. */
export interface RenderedFile {
  /** Its path below the site’s folder, with forward slashes. */
  file: string;
  /** Of its bytes. */
  digest: string;
  /** Where it is new; else it is in its place already, as it was published before. */
  bytes?: Uint8Array<ArrayBuffer>;
}

/** A site that has been rendered. */
export interface RenderedCounts {
  files: number;
  /** Those that are as an earlier build has published them. */
  reused: number;
  /** Keeps what the files were rendered from, for the next build. */
  keep: () => void;
}

/** Does what brings a file; whoever renders the site may watch it. */
type Around = (file: string, bring: () => Promise<RenderedFile>) => Promise<RenderedFile>;

/** Where the files go. */
export interface Staging {
  /** What lies in the folder of the site, with the digests of files. */
  staged: Promise<ReadonlyMap<string, string | undefined>>;
  /** Gets each file, in an order that no machine changes; the next ones are rendered meanwhile. */
  take: (rendered: RenderedFile) => Promise<void>;
}

/** Files that are under way together: some wait for the disk or for what packs pictures. */
const atOnce = 32;

/**
 * Renders every page and file of the site that is planned for the content; those that would be as they are in the folder
 * `published` come from there into the folder `site`.
 */
export async function renderSite(
  folder: string,
  { site, published }: { site: string; published: string },
  content: App.Locals,
  settings: Settings,
  { staged, take }: Staging,
  around: Around = (_, work) => work(),
): Promise<RenderedCounts> {
  const engine = await loadEngine(folder);
  const tracked = { ...content, library: engine.trackLibrary(content.library) };
  const memory = openCache<RenderedSite>(settings.contentFolder, nameMemory(published, engine));
  const digestRead = engine.createReadDigests(tracked);
  const base = baseOf(content.library, settings, engine);
  const rendered = new RenderedFiles({ site, published }, base, memory, digestRead);
  const render = createRender(engine, engine.openEngine(settings), tracked, rendered);
  let reused = 0;
  const bring = async (path: string): Promise<RenderedFile> => {
    const file = fileAt(path);
    const known = await rendered.stage(file);
    if (known === undefined) return render(path, file);
    reused++;
    return { file, digest: known };
  };
  const paths = spreadPictures(
    engine.planSite(tracked.library, settings).toSorted((a, b) => (fileAt(a) < fileAt(b) ? -1 : 1)),
  );
  rendered.prepare(paths.map(fileAt), await staged);
  copyAssets(folder, site);
  await takeInOrder(paths, (path) => around(fileAt(path), () => bring(path)), take);
  return { files: paths.length, reused, keep: () => rendered.keep() };
}

/** Puts the pictures, which another thread draws, evenly among the rest: then neither waits long for the other. */
function spreadPictures(paths: readonly string[]): string[] {
  const { picture: pictures = [], other: others = [] } = Object.groupBy(paths, (path) =>
    path.endsWith('.png') ? 'picture' : 'other',
  );
  const before = (at: number): number => Math.floor((at * pictures.length) / others.length);
  return others.length === 0
    ? pictures
    : others.flatMap((path, at) => [...pictures.slice(before(at), before(at + 1)), path]);
}

/** Renders a path, and remembers what it was rendered from. */
function createRender(
  { Reads, recordReads }: EngineModule,
  render: RenderPath,
  content: App.Locals,
  rendered: RenderedFiles,
) {
  return async (path: string, file: string): Promise<RenderedFile> => {
    const reads = new Reads();
    const bytes = await recordReads(reads, () => render(path, content));
    return { file, digest: await rendered.set(file, bytes, reads.list()), bytes };
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
