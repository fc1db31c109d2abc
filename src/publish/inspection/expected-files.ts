import { isSiteFile, address } from '../../domain/addresses.ts';
import type { Library } from '../../library/library.ts';
import { createSiteMap } from '../../library/site-map.ts';
import { listDocuments } from '../pdf/documents.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

/** Everything that the library promises is there, in every language, and each page says something. */
export function findMissing(site: StagedSite, library: Library, hasPdf: boolean): Finding[] {
  return [
    ...findMissingFiles(site, library, hasPdf),
    ...findUntranslated(site, library),
    ...findEmpty(site),
  ];
}

/** Files that the library promises, in every language. */
export function listPromisedFiles(library: Library): string[] {
  const { addresses } = createSiteMap(library);
  const promised = library.site.languages.flatMap(({ code }) =>
    addresses.map((path) => fileOf(path, code, library)),
  );
  return [...new Set(promised)];
}

/** PDFs that it promises besides, where they are asked for. */
export const listPromisedPdfs = (library: Library): string[] =>
  listDocuments(library).map(({ slug, language }) => fileOf(address.pdf(slug), language, library));

function findMissingFiles(site: StagedSite, library: Library, hasPdf: boolean): Finding[] {
  const pdfs = hasPdf ? listPromisedPdfs(library) : [];
  const missing = library.site.languages.map(({ code }) => fileOf(address.missing, code, library));
  return [...missing, ...listPromisedFiles(library), ...pdfs]
    .filter((file) => !site.files.has(file))
    .map((file) => ({
      file,
      message: 'Content asks for this file, and the build has not made it',
      hint: 'Give each page a name of its own; where that is so, correct the page of the generator that should make it',
    }));
}

/** A translation stands at its address, and not the original in its stead. */
function findUntranslated(site: StagedSite, library: Library): Finding[] {
  return library.pages.flatMap(({ kind, slug, language, file: source }) => {
    const file = fileOf(address.page(kind, slug), language, library);
    const page = site.pages.get(file);
    if (!page || page.language === language) return [];
    const message = `The page is in "${page.language}", but ${source} is in "${language}"`;
    return [{ file, message, hint: 'Correct the page of the generator that shows it' }];
  });
}

function findEmpty(site: StagedSite): Finding[] {
  return [...site.pages.values()]
    .filter(({ heading, isRedirect }) => heading === '' && !isRedirect)
    .map(({ file }) => ({
      file,
      message: 'The page is empty, or has no heading',
      hint: 'Give its source a title and a text',
    }));
}

/** `/notes/x/` in French → `fr/notes/x/index.html`; the first language stands at the root. */
export function fileOf(path: string, language: string, { site }: Library): string {
  const isShared =
    language === site.languages[0]?.code || isSiteFile(path) || path.startsWith(address.guide);
  const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  return isShared ? file : `${language}/${file}`;
}
