import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../cache/signed-cache.ts';
import { readHtml } from '../html/read-html.ts';
import type { HtmlReading } from '../html/html-events.ts';
import { folderMaker } from '../library/make-folders.ts';
import { removeFiles } from '../library/remove-files.ts';
import type { KeptPage } from '../search/known-pages.ts';
import { openSearchIndex, type SearchIndexer } from '../search/search-index.ts';
import { readParts, type PageParts } from './inspection/staged-page.ts';
import { listSiteEntries } from './site-files.ts';
import { indexFolder } from '../search/word-index/index-files.ts';

/** The site whose files are written: where it is staged, and where its content is. */
export interface WorkedSite {
  folder: string;
  contentFolder: string;
}

/** A file of the site, with its bytes where they are to be written. */
export interface WorkedFile {
  /** Path below the site’s folder, with forward slashes. */
  file: string;
  /** Of its bytes. */
  digest: string;
  bytes?: Uint8Array<ArrayBuffer>;
}

/** First of all the codes of the site’s languages. */
export type WorkRequest = { languages: string[] } | WorkedFile | 'finish';
/** A file may follow; the site is written, with what stands in each page, by its digest; an error; or its end. */
export type WorkReply =
  { taken: string } | { parts: Map<string, PageParts> } | { failed: Failure } | 'kept';

/** An error as it passes between threads, which keep nothing but its message. */
export interface Failure {
  message: string;
  code?: string;
  path?: string;
}

const port = parentPort!;
const { folder, contentFolder } = workerData as WorkedSite;
const indexed = openCache<KeptPage[]>(contentFolder, 'indexed-pages');
const known = openCache<PageParts>(contentFolder, 'pages');
const parts = new Map<string, PageParts>();
const makeFolder = folderMaker();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
let index: SearchIndexer | undefined;
const reply = (message: WorkReply): void => port.postMessage(message, []);

function read({ file, digest, bytes }: WorkedFile): void {
  if (!file.endsWith('.html')) return;
  let reading: HtmlReading | undefined;
  const readOnce = (): HtmlReading =>
    (reading ??= readHtml(
      bytes ? decoder.decode(bytes) : readFileSync(join(folder, file), 'utf8'),
    ));
  const own = known.get(digest) ?? readParts(readOnce());
  known.set(digest, own);
  parts.set(digest, own);
  index?.add(file, digest, () => readOnce().events);
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
  reply({ parts });
  // Nothing waits for these.
  known.keep();
  indexed.keep();
  reply('kept');
}

function answer(request: WorkRequest): void {
  if (request === 'finish') finish();
  else if ('file' in request) {
    if (request.bytes) write(request.file, request.bytes);
    read(request);
    reply({ taken: request.file });
  } else index = openSearchIndex(request.languages, indexed);
}

port.on('message', (request: WorkRequest) => {
  try {
    answer(request);
  } catch (cause) {
    const { message, code, path } = cause as NodeJS.ErrnoException;
    reply({ failed: { message, ...(code && { code }), ...(path && { path }) } });
  }
});
