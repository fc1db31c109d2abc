import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { findFiles } from '../library/files.ts';
import { collectionCode, collections } from '../wording/collection.ts';
import { findPageRecords } from './page-records.ts';
import { splitWords } from './pagefind/finer-words.ts';
import { orderIndex } from './pagefind/ordered-index.ts';
import { writeOpenings } from './pagefind/openings.ts';
import { listPages } from './pagefind/page-list.ts';

/**
 * Indexes the pages of a built site for search, one index for each collection of each language, into its
 * `pagefind` folder. The same pages make the same bytes.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new SearchIndexFailure(errors);
    await addPages(index, folder);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new SearchIndexFailure(failures);
    // Pagefind’s own writing can still be under way when it says that it is done.
    const split = splitWords(files.filter(isUsed));
    const used = orderIndex(split.files);
    const added = [...writeOpenings(used, split.common), ...listPages(used)];
    for (const { path, content } of [...used, ...added]) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
}

/** Pagefind brings ready-made interfaces and a worker; the site has its own. */
const isUsed = ({ path }: { path: string }) =>
  !/^pagefind-(?:[\w-]*ui|highlight|worker)\.(?:js|css)$/.test(path);

/** Which collection a page says that it belongs to. */
const marked = /data-search-collection="([a-z]+)"/;
/** Parts that stand apart on a page with nothing between them; Pagefind would make one word of their ends. */
const touching = /<\/(?:th|td|dt|dd|li|span|option)>(?=<(?!\/(?:a|p|b|em|strong|sup|q|cite)>))/g;
const pageLanguage = /(<html[^>]* lang=")([^"]+)"/;

/** One page after the other, in an order that no machine changes: pages are numbered as they arrive. */
async function addPages(index: PagefindIndex, folder: string): Promise<void> {
  for (const file of await findFiles(folder, ['**/*.html'])) {
    const sourcePath = file
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    const content = readFileSync(file, 'utf8');
    const language = pageLanguage.exec(content)?.[2] ?? 'unknown';
    const collection = collections.find((name) => name === marked.exec(content)?.[1]) ?? 'pages';
    const code = collectionCode(language, collection);
    const results = [
      await index.addHTMLFile({
        sourcePath,
        content: content
          .replace(pageLanguage, (_, start: string) => `${start}${code}"`)
          .replace(touching, (end) => `${end} `),
      }),
    ];
    for (const { id, title, text } of findPageRecords(content))
      results.push(
        await index.addCustomRecord({
          url: `/${sourcePath.replace(/index\.html$/, '')}#${id}`,
          content: text,
          language: collectionCode(language, 'records'),
          meta: { title },
          filters: { kind: ['reference'] },
        }),
      );
    const errors = results.flatMap((result) => result.errors);
    if (errors.length > 0) throw new SearchIndexFailure(errors);
  }
}

class SearchIndexFailure extends Error {
  constructor(errors: readonly string[]) {
    super(`The search index could not be made: ${errors.join('; ')}`);
  }
}
