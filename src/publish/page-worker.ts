import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../cache/signed-cache.ts';
import { readHtml } from '../html/read-html.ts';
import type { HtmlReading } from '../html/html-events.ts';
import { digestOf } from '../library/digest.ts';
import { folderMaker } from '../library/make-folders.ts';
import { removeFiles } from '../library/remove-files.ts';
import type { KeptPage } from '../search/known-pages.ts';
import { openSearchIndex, type SearchIndexer } from '../search/search-index.ts';
import { inspectFile, type InspectedFile } from './inspection/inspect-file.ts';
import { linkFiles } from './kept-files.ts';
import { readFromEnd, type SharedReading } from './shared-reading.ts';
import { ownFiles } from './own-files.ts';
import { digestSite, listSiteEntries, listSiteFiles } from './site-files.ts';
import { indexFolder } from '../search/word-index/index-files.ts';

/** The site whose files are written: where it is staged, and where its content is. */
export interface WorkedSite {
  folder: string;
  /** Where the site before it is. */
  published: string;
  contentFolder: string;
  /** Folders of the machine that no file may name. */
  machineFolders: readonly string[];
}

/** What lies in the site’s folder, by its path below it, with the digest of a file; of what is no file there is none. */
export type StagedDigests = ReadonlyMap<string, string | undefined>;

/** A file of the site, with its bytes where they are to be written. */
export interface WorkedFile {
  /** Path below the site’s folder, with forward slashes. */
  file: string;
  /** Of its bytes. */
  digest: string;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** There may be pages to be read; before any file the codes of the site’s languages. */
export type WorkRequest =
  { reading: SharedReading } | { languages: string[] } | WorkedFile | 'finish';
/**
 * What lay in the folder at first; a file may follow; the site is written, with what was found in each of its files; an
 * error; or its end.
 */
export type WorkReply =
  | { staged: StagedDigests }
  | { taken: string }
  | { inspected: Map<string, InspectedFile> }
  | { failed: Failure }
  | 'kept';

/** An error as it passes between threads, which keep nothing but its message. */
export interface Failure {
  message: string;
  code?: string;
  path?: string;
}

const port = parentPort!;
const { folder, published, contentFolder, machineFolders } = workerData as WorkedSite;
const indexed = {
  pages: openCache<KeptPage[]>(contentFolder, 'indexed-pages'),
  parts: openCache<string>(contentFolder, 'indexed-parts'),
};
const named = digestOf(machineFolders.join('\0')).slice(0, 12);
const known = openCache<InspectedFile>(contentFolder, `inspected-${named}`);
const inspected = new Map<string, InspectedFile>();
const makeFolder = folderMaker();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
let index: SearchIndexer | undefined;
const reply = (message: WorkReply): void => port.postMessage(message, []);

function read({ file, digest, bytes }: WorkedFile): void {
  let content: Buffer | undefined;
  let reading: HtmlReading | undefined;
  const bringBytes = (): Buffer =>
    (content ??= bytes
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : readFileSync(join(folder, file)));
  const readOnce = (): HtmlReading => (reading ??= readHtml(decoder.decode(bringBytes())));
  inspect(file, digest, bringBytes, readOnce);
  if (file.endsWith('.html')) index?.add(file, digest, () => readOnce().events);
}

/** How a file is read depends on its name too. */
function inspect(
  file: string,
  digest: string,
  bringBytes: () => Buffer,
  readOnce?: () => HtmlReading,
): void {
  const key = `${digest} ${basename(file)}`;
  const own = known.get(key) ?? inspectFile(file, bringBytes(), machineFolders, readOnce);
  known.set(key, own);
  inspected.set(file, own);
}

/** Files are made one after the other: several at once wait for one another in the system. */
function write(file: string, bytes: Uint8Array): void {
  const target = join(folder, file);
  makeFolder(target);
  // Never into a file that is there, which may be published under another name.
  writeFileSync(target, bytes, { flag: 'wx' });
}

/** Writes the index; a file of it that lies there already, from the site that is staged upon, stays. */
function writeIndex(): void {
  const files = new Map(index?.list().map(({ path, content }) => [path, content]));
  for (const [path, content] of files) inspect(path, digestOf(content), () => content);
  const others: string[] = [];
  for (const { path, isFile } of listSiteEntries(folder)) {
    if (!path.startsWith(`${indexFolder}/`)) continue;
    const content = files.get(path);
    if (isFile && content && readFileSync(join(folder, path)).equals(content)) files.delete(path);
    else others.push(path);
  }
  removeFiles(folder, others);
  for (const [path, content] of files) write(path, content);
}

function finish(): void {
  writeIndex();
  reply({ inspected });
  // Nothing waits for these.
  known.keep();
  indexed.pages.keep();
  indexed.parts.keep();
  reply('kept');
}

function answer(request: WorkRequest): void {
  if (request === 'finish') finish();
  else if ('reading' in request) void readBeside(request.reading);
  else if ('file' in request) {
    if (request.bytes) write(request.file, request.bytes);
    read(request);
    reply({ taken: request.file });
  } else index = openSearchIndex(request.languages, indexed);
}

/** It only saves time, and fails no build: what is not read here is read there. */
async function readBeside(reading: SharedReading): Promise<void> {
  try {
    // No other build needs what reads content.
    const { readPage } = await import('../library/pages.ts');
    readFromEnd(reading, readPage);
  } catch {
    reading.port.close();
  }
}

function attempt(work: () => void): void {
  try {
    work();
  } catch (cause) {
    const { message, code, path } = cause as NodeJS.ErrnoException;
    reply({ failed: { message, ...(code && { code }), ...(path && { path }) } });
  }
}

/** Stages what is published where nothing is staged as yet; tells what is. It only saves time, and fails no build. */
function stage(): StagedDigests {
  try {
    if (!existsSync(folder) && existsSync(published)) {
      const files = listSiteFiles(published).filter((file) => !ownFiles.has(file));
      linkFiles(published, folder, files);
    }
  } catch {
    // What has been staged is looked at; the rest is made anew.
  }
  return existsSync(folder) ? digestSite(folder, tryRead) : new Map();
}

/** What cannot be read goes. */
function tryRead(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

// Whoever renders the site must know: a file that is as it should be is not made again.
attempt(() => reply({ staged: stage() }));
port.on('message', (request: WorkRequest) => attempt(() => answer(request)));
