import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../cache/signed-cache.ts';
import type { KeptPage } from './known-pages.ts';
import { openSearchIndex } from './search-index.ts';

/** The site whose pages are indexed: where its content is, and the codes of its languages. */
export interface IndexSite {
  contentFolder: string;
  languages: string[];
}

/** Indexes the pages of a site beside the thread that renders them. */
export type IndexRequest = { file: string; html: string } | { folder: string };
/** A page may follow, or the index is written; an error where neither can be. */
export type IndexReply = { taken: string } | { written: true } | { failed: string };

const port = parentPort!;
const { contentFolder, languages } = workerData as IndexSite;
const known = openCache<KeptPage[]>(contentFolder, 'indexed-pages');
const index = openSearchIndex(languages, known);
const reply = (message: IndexReply): void => port.postMessage(message, []);

async function answer(request: IndexRequest): Promise<void> {
  try {
    if ('file' in request) {
      await index.add(request.file, request.html);
      reply({ taken: request.file });
    } else {
      await index.write(request.folder);
      known.keep();
      await index.close();
      reply({ written: true });
    }
  } catch (cause) {
    const where = 'file' in request ? ` with ${request.file}` : '';
    reply({ failed: `${cause instanceof Error ? cause.message : String(cause)}${where}` });
  }
}

// One after the other: what is added last comes before the writing.
let last = Promise.resolve();
let open = 0;
port.on('message', (request: IndexRequest) => {
  // While it works, only its work keeps the thread: should Pagefind’s program be gone, from which no answer ever comes,
  // the thread ends, and is missed.
  port.unref();
  open++;
  last = last
    .then(() => answer(request))
    .then(() => {
      open--;
      if (open === 0) port.ref();
    });
});
