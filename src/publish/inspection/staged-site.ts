import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from '../site-files.ts';
import { digestOf } from '../../library/digest.ts';
import { readHtml } from '../../html/read-html.ts';
import { readParts, stagePage, type PageParts, type StagedPage } from './staged-page.ts';

/** A built site before it is published: its files by their paths, and its pages read. */
export interface StagedSite {
  folder: string;
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, StagedPage>;
  /** Files that are text, with what they hold. */
  texts(): Iterable<[file: string, text: string]>;
}

const textFile = /\.(html|css|js|json|xml|svg|csv|txt|md|bib|ris)$/;

/** What was read of pages, by the digest of their bytes. */
export type KnownPages = ReadonlyMap<string, PageParts>;

/** `known`: what was read of pages with the same bytes. */
export function readStagedSite(folder: string, known?: KnownPages): StagedSite {
  const names = listSiteFiles(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = names
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, stagePage(file, readOnce(read(file), known))] as const);
  return {
    folder,
    files: new Set(names),
    pages: new Map(pages),
    *texts() {
      for (const file of names) if (textFile.test(file)) yield [file, read(file)];
    },
  };
}

function readOnce(html: string, known?: KnownPages): PageParts {
  return known?.get(digestOf(html)) ?? readParts(readHtml(html));
}
