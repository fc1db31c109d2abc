import type { PagefindPage } from './pagefind.ts';

/** Reads what the index holds about one page, by its id. */
export type ReadPage = (id: string) => Promise<PagefindPage>;

/** First bytes of every unpacked part of Pagefind’s index. */
const magic = 'pagefind_dcd';

/**
 * Reads pages from the index folder at `base`, each once. Pagefind’s own reading makes excerpts that are
 * not shown here, and reads no page that no word was found in.
 */
export function createPageReader(base: string): ReadPage {
  const pages = new Map<string, Promise<PagefindPage>>();
  return (id) => {
    const page = pages.get(id) ?? readPage(base, id);
    pages.set(id, page);
    page.catch(() => pages.delete(id));
    return page;
  };
}

async function readPage(base: string, id: string): Promise<PagefindPage> {
  const response = await fetch(`${base}fragment/${id}.pf_fragment`);
  if (!response.ok) throw new Error(`The page ${id} answers ${response.status}`);
  const text = await unpack(await response.blob());
  const page = JSON.parse(text.slice(magic.length)) as PagefindPage;
  const root = new URL('..', base).pathname;
  return {
    ...page,
    url: root.slice(0, -1) + page.url,
    content: page.content.replaceAll('\u200B', ''),
  };
}

/** Servers that pass packed files on as such have the browser unpack them. */
async function unpack(blob: Blob): Promise<string> {
  const start = await blob.slice(0, magic.length).text();
  if (start === magic) return blob.text();
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
