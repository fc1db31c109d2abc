import type { ListedPage } from '../../wording/page-list.ts';
import { collectionCode, languageOf } from '../../wording/collection.ts';
import { unpack, type IndexFile } from './packed-part.ts';

interface Fragment {
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

const fragmentFile = /^fragment\/((.+)_[^_]+)\.pf_fragment$/;

/** For each language of the index one file that says what its pages are about, so that they can be narrowed and sorted. */
export function listPages(files: readonly IndexFile[]): IndexFile[] {
  const lists = new Map<string, ListedPage[]>();
  for (const { path, content } of files) {
    const [, id, language] = fragmentFile.exec(path) ?? [];
    if (id === undefined || language === undefined) continue;
    const { filters, meta } = JSON.parse(unpack(content).toString()) as Fragment;
    const pages = lists.get(language) ?? [];
    lists.set(language, pages);
    pages.push({ id, ...(meta['date'] && { date: meta['date'] }), filters });
  }
  // Also of a language without records, so that nobody takes its list for one that could not be had.
  const languages = new Set([...lists.keys()].map(languageOf));
  for (const language of languages) {
    const records = collectionCode(language, 'records');
    lists.set(records, lists.get(records) ?? []);
  }
  return [...lists].map(([language, pages]) => ({
    path: `pages.${language}.json`,
    content: Buffer.from(JSON.stringify(pages)),
  }));
}
