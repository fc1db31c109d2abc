import { collectionCode, collections, languageOf } from '../../wording/collection.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { openingFile, programFile, type SearchOpening } from '../../wording/search-opening.ts';
import type { IndexFile } from './packed-part.ts';

interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/**
 * The files that a search begins with, under names that it knows before it has fetched anything: by Pagefind’s own
 * names it would fetch the entry, then what that names. One file for each collection of each language, also of those
 * without pages, so that nobody takes it for one that could not be had; and the program of each language.
 */
export function writeOpenings(
  files: readonly IndexFile[],
  common: ReadonlyMap<string, CommonWords>,
): IndexFile[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const entry = JSON.parse(Buffer.from(contents.get('pagefind-entry.json')!).toString()) as Entry;
  const languages = [...new Set(Object.keys(entry.languages).map(languageOf))];
  const openings = languages.flatMap((language) =>
    collections.map((collection): IndexFile => {
      const code = collectionCode(language, collection);
      const hash = entry.languages[code]?.hash;
      const meta = hash && Buffer.from(contents.get(`pagefind.${hash}.pf_meta`)!);
      const opening: SearchOpening = {
        version: entry.version,
        meta: meta ? meta.toString('base64') : null,
        common: common.get(code) ?? {},
      };
      return { path: openingFile(code), content: Buffer.from(JSON.stringify(opening)) };
    }),
  );
  // Pagefind has one program for all languages whose endings it does not know.
  const programs = languages
    .filter((language) => !contents.has(programFile(language)))
    .map((language) => ({
      path: programFile(language),
      content: contents.get(programFile('unknown'))!,
    }));
  return [...openings, ...programs];
}
