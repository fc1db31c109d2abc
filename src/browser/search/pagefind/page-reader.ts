import { fetchPacked } from '../fetch-part.ts';
import type { PagefindPage } from './pagefind.ts';

/** Reads what the index holds about one page, by its id. */
export type ReadPage = (id: string) => Promise<PagefindPage>;

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
  const page = await fetchPacked(
    `${base}fragment/${id}.pf_fragment`,
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as PagefindPage,
  );
  const root = new URL('..', base).pathname;
  return {
    ...page,
    url: root.slice(0, -1) + page.url,
    content: page.content.replaceAll('\u200B', ''),
  };
}
