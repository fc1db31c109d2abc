import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { openSealed } from '../cache/sealed-cache.ts';
import { readHtml } from '../html/read-html.ts';
import type { HtmlReading } from '../html/html-events.ts';
import { folderMaker } from '../library/make-folders.ts';
import type { KeptPage } from '../search/known-pages.ts';
import { openSearchIndex } from '../search/search-index.ts';
import { readParts, type PageParts } from './inspection/staged-page.ts';

/** The site whose files are written: where it is staged, where its content is, and the codes of its languages. */
export interface WorkedSite {
  folder: string;
  contentFolder: string;
  languages: string[];
}

/** A file of the site, with its bytes where they are to be written. */
export interface WorkedFile {
  /** Path below the site’s folder, with forward slashes. */
  file: string;
  /** SHA-256 of its bytes, in base64url. */
  digest: string;
  bytes?: Uint8Array<ArrayBuffer>;
}

export type WorkRequest = WorkedFile | 'finish';
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
const { folder, contentFolder, languages } = workerData as WorkedSite;
const indexed = openSealed<KeptPage[]>(contentFolder, 'indexed-pages');
const known = openSealed<PageParts>(contentFolder, 'pages');
const index = openSearchIndex(languages, indexed);
const parts = new Map<string, PageParts>();
const makeFolder = folderMaker();
const reply = (message: WorkReply): void => port.postMessage(message, []);

function take({ file, digest, bytes }: WorkedFile): void {
  const target = join(folder, file);
  if (bytes) {
    makeFolder(target);
    writeFileSync(target, bytes);
  }
  if (!file.endsWith('.html')) return;
  let reading: HtmlReading | undefined;
  const read = () =>
    (reading ??= readHtml(
      bytes ? Buffer.from(bytes.buffer).toString() : readFileSync(target, 'utf8'),
    ));
  const own = known.get(digest) ?? readParts(read());
  known.set(digest, own);
  parts.set(digest, own);
  index.add(file, digest, () => read().events);
}

function answer(request: WorkRequest): void {
  if (request !== 'finish') {
    take(request);
    reply({ taken: request.file });
    return;
  }
  index.write(folder);
  reply({ parts });
  // Nothing waits for these.
  known.keep();
  indexed.keep();
  reply('kept');
}

port.on('message', (request: WorkRequest) => {
  try {
    answer(request);
  } catch (cause) {
    const { message, code, path } = cause as NodeJS.ErrnoException;
    reply({ failed: { message, ...(code && { code }), ...(path && { path }) } });
  }
});
