import { parentPort } from 'node:worker_threads';
import { openSearchIndex } from './search-index.ts';

/** Indexes the pages of a site beside the thread that renders them. */
export type IndexRequest = { file: string; html: string } | { folder: string };
/** A page may follow, or the index is written; an error where neither can be. */
export type IndexReply = { taken: string } | { written: true } | { failed: string };

const port = parentPort!;
const index = await openSearchIndex();
const reply = (message: IndexReply): void => port.postMessage(message, []);

async function answer(request: IndexRequest): Promise<void> {
  try {
    if ('file' in request) {
      await index.add(request.file, request.html);
      reply({ taken: request.file });
    } else {
      await index.write(request.folder);
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
port.on('message', (request: IndexRequest) => {
  last = last.then(() => answer(request));
});
