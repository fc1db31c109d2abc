import type { ExtractedPage } from './extract-pages.ts';
import { getOrMake } from '../domain/memo.ts';
import { languageOf } from './words/collection.ts';
import { readScaleWords } from './words/numbers.ts';
import { createRunSplitter } from './words/words.ts';
import type { IndexedPage, ListedPage } from './word-index/index-files.ts';
import {
  createTextReading,
  readPageWords,
  type PageWords,
  type TextReading,
} from './word-index/page-words.ts';

/** A page as it goes into the index of its collection. */
export interface ReadPage {
  code: string;
  page: IndexedPage;
  listed: ListedPage;
  words: PageWords;
}

/** Reads pages of a site in these languages, whose words for thousand and million its numbers may have. */
export function createPageReader(languages: readonly string[]): (page: ExtractedPage) => ReadPage {
  const scales = readScaleWords(languages.filter(isLocale));
  const readings = new Map<string, TextReading>();
  const readingIn = (language: string): TextReading =>
    getOrMake(readings, language, () => {
      const splitRun = createRunSplitter(isLocale(language) ? language : 'en');
      return createTextReading(language, splitRun, scales);
    });
  return (extracted) => {
    const page = describePage(extracted);
    const headings = page.headings.map(({ text }) => text);
    const words = readPageWords({ ...page, headings }, readingIn(languageOf(extracted.code)));
    return { code: extracted.code, page, listed: listPage(extracted), words };
  };
}

function describePage(page: ExtractedPage): IndexedPage {
  const { url, title, content, filters, detail, headings } = page;
  const [kind] = filters['kind'] ?? [];
  const [theme] = filters['theme'] ?? [];
  return {
    url,
    title,
    content,
    ...(kind && { kind }),
    ...(theme && { theme }),
    ...(detail && { detail }),
    headings,
  };
}

const listPage = ({ filters, date }: ExtractedPage): ListedPage => ({
  ...(date && { date }),
  filters,
});

/** Pages that say no language are collected as “unknown”. */
function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
