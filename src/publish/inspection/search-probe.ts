import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { unpack } from '../../search/pagefind/packed-part.ts';
import { collectionCode, collections } from '../../wording/collection.ts';
import type { ListedPage } from '../../wording/page-list.ts';
import type { LostWord, ProbeAnswer, Question } from './search-answers.ts';

interface PagefindInstance {
  search(term: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string }): PagefindInstance;
}

/**
 * Asks a staged index as pages of one language would: answers with the addresses found for the words of the question,
 * and with words of a sample of pages that do not find them.
 */
const { folder, language, words } = workerData as Question;
const bundle = pathToFileURL(`${folder}/pagefind/`).href;

// Pagefind fetches its parts, and asks the page for its language.
globalThis.fetch = async (address) => {
  const url = new URL(address instanceof Request ? address.url : address);
  url.search = '';
  return new Response(await readFile(url));
};
let code = language;
Object.assign(globalThis, {
  document: { currentScript: null, querySelector: () => ({ getAttribute: () => code }) },
});

/** Each in a module of its own, as instances of one module share their memory. */
async function open(): Promise<PagefindInstance> {
  const { createInstance } = (await import(`${bundle}pagefind.js?${code}`)) as PagefindModule;
  return createInstance({ basePath: bundle, baseUrl: '/' });
}

/** Pages of a collection that are looked at, evenly among all, and words of each. */
const pagesOfSample = 10;
const wordsOfPage = 5;

const pickEvenly = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter(
    (_, at) =>
      Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );

async function findLost(): Promise<LostWord[]> {
  const read = (path: string) => readFile(new URL(path, bundle));
  const list = await read(`pages.${code}.json`).catch(() => Buffer.from('[]'));
  const pages = pickEvenly(JSON.parse(list.toString()) as ListedPage[], pagesOfSample);
  if (pages.length === 0) return [];
  const index = await open();
  const lost: LostWord[] = [];
  for (const { id } of pages) {
    const part = unpack(await read(`fragment/${id}.pf_fragment`)).toString();
    const { url, content } = JSON.parse(part) as { url: string; content: string };
    const own = new Set(
      content
        .toLowerCase()
        .match(/(?<![\p{L}\p{N}\p{M}'’_-])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{N}\p{M}'’_-])/gu),
    );
    for (const word of pickEvenly([...own], wordsOfPage)) {
      const { results } = await index.search(word);
      if (!results.some((result) => result.id === id)) lost.push({ word, url });
    }
  }
  return lost;
}

const { results } = await (await open()).search(words);
const found = await Promise.all(results.slice(0, 50).map((result) => result.data()));
const lost: LostWord[] = [];
for (const collection of collections) {
  code = collectionCode(language, collection);
  lost.push(...(await findLost()));
}
const answer: ProbeAnswer = { found: found.map(({ url }) => url), lost };
parentPort?.postMessage(answer, []);
