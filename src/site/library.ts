import { getCollection } from 'astro:content';
import { reporters } from '../checks/reporters.ts';
import { viewEdition } from '../library/edition-view.ts';
import type { Library } from '../library/library.ts';
import type { DocumentStore } from '../library/pages.ts';
import { readLibrary } from '../library/read-library.ts';
import type { ParsedDocument } from '../markup/parse-document.ts';
import { readSettings } from './settings.ts';

let kept: Promise<Library> | undefined;
let keptWhole: Promise<Library> | undefined;

/**
 * What this edition holds, from which all pages are rendered: read once a build, anew for each page in
 * the preview.
 */
export function getLibrary(): Promise<Library> {
  if (readSettings().isPreview) return view(load());
  kept ??= view(getWholeLibrary());
  return kept;
}

/** All that the content folder holds. No page shows it: it tells what was withheld at earlier commits. */
export function getWholeLibrary(): Promise<Library> {
  keptWhole ??= load();
  return keptWhole;
}

async function view(library: Promise<Library>): Promise<Library> {
  const { edition, now } = readSettings();
  return viewEdition(await library, edition, now);
}

async function load(): Promise<Library> {
  const documents = new Map((await getCollection('documents')).map((entry) => [entry.id, entry]));
  const store: DocumentStore = {
    get: (file, digest) => {
      const entry = documents.get(file);
      return entry?.digest === digest ? (entry.data as unknown as ParsedDocument) : undefined;
    },
    set: () => undefined,
  };
  const { contentFolder } = readSettings();
  const { library, problems } = await readLibrary(contentFolder, store);
  if (!library) throw new Error(reporters.text(problems));
  return library;
}
