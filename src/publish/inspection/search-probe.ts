import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Question } from './search-answers.ts';

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): {
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** Asks a staged index one question, as a page of that language would; answers with the addresses found. */
const { folder, language, words } = workerData as Question;
const bundle = pathToFileURL(`${folder}/pagefind/`).href;

// Pagefind fetches its parts, and asks the page for its language.
globalThis.fetch = async (address) => {
  const url = new URL(address instanceof Request ? address.url : address);
  url.search = '';
  return new Response(await readFile(url));
};
Object.assign(globalThis, {
  document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
});

const { createInstance } = (await import(`${bundle}pagefind.js`)) as PagefindModule;
const { results } = await createInstance({ basePath: bundle, baseUrl: '/' }).search(words);
const pages = await Promise.all(results.slice(0, 50).map((result) => result.data()));
parentPort?.postMessage(
  pages.map(({ url }) => url),
  [],
);
