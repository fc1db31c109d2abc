import { close, createIndex } from 'pagefind';
import { readExtractedPages, type ExtractedPage } from './extracted-pages.ts';

/** A page as Pagefind gets it. */
export interface PreparedPage {
  /** Path below the site’s folder, with forward slashes. */
  file: string;
  /** Its address, without the site’s base. */
  url: string;
  /** Its language is the code of its collection. */
  html: string;
  /** Parts of it that are found by themselves, in the collection of that code. */
  records: readonly { id: string; title: string; text: string }[];
  recordCode: string;
}

/** Pagefind’s program, as it reads pages. */
export interface Extractor {
  /** Takes a page in; resolves when it is read. */
  add(page: PreparedPage): Promise<void>;
  /** What it has read of all of them. */
  finish(): Promise<ExtractedPage[]>;
  close(): Promise<void>;
}

export async function startExtractor(): Promise<Extractor> {
  const { index, errors } = await createIndex({});
  if (!index) throw new ExtractorFailure(errors);
  return {
    add: async ({ file, url, html, records, recordCode }) => {
      // It takes what it is sent in that order; nothing may come between the parts of a page.
      const adding = [
        index.addHTMLFile({ sourcePath: file, content: html }),
        ...records.map(({ id, title, text }) =>
          index.addCustomRecord({
            url: `${url}#${id}`,
            content: text,
            language: recordCode,
            meta: { title },
            filters: { kind: ['reference'] },
          }),
        ),
      ];
      const results = await Promise.all<{ errors: string[] }>(adding);
      refuse(results.flatMap((result) => result.errors));
    },
    finish: async () => {
      const { files, errors: failures } = await index.getFiles();
      refuse(failures);
      return readExtractedPages(files);
    },
    close: async () => {
      await close();
    },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new ExtractorFailure(errors);
}

class ExtractorFailure extends Error {
  constructor(errors: readonly string[]) {
    super(`The search index could not be made: ${errors.join('; ')}`);
  }
}
