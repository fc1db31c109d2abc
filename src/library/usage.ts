import { dirname, relative, resolve } from 'node:path';
import { findReferences, walk } from '../markup/tree.ts';
import type { Library, Page } from './library.ts';

export interface Usage {
  page: Page;
  /** Line of the page’s file. */
  line: number;
  component: string;
}

/** Where each fact is shown, by id, in reading order of the pages. */
export function findFactUsage(library: Library): Map<string, Usage[]> {
  const usage = new Map<string, Usage[]>();
  for (const page of library.pages) {
    for (const { kind, id, line, component } of findReferences(page.tree)) {
      if (kind === 'fact') usage.set(id, [...(usage.get(id) ?? []), { page, line, component }]);
    }
  }
  return usage;
}

/** Charts and tables drawn from a dataset. */
export function findDisplays(library: Library, dataset: string) {
  const of = <Value extends { dataset: string }>(collection: {
    entries: ReadonlyMap<string, { id: string; value: Value }>;
  }) => [...collection.entries.values()].filter(({ value }) => value.dataset === dataset);
  return { charts: of(library.charts), tables: of(library.tables) };
}

/** Datasets whose licence allows the whole table to be shown and passed on. */
export const publishedDatasets = (library: Library) =>
  [...library.datasets.entries.values()].filter(({ value }) => value.publish);

/** Pages that show a chart or table, each once. */
export function findPagesShowing(library: Library, kind: 'chart' | 'table', id: string): Page[] {
  return library.pages.filter(({ tree }) =>
    findReferences(tree).some((reference) => reference.kind === kind && reference.id === id),
  );
}

export interface Picture {
  /** Path below the content folder, with forward slashes; its address ends with it. */
  path: string;
  /** The file, absolute. */
  file: string;
}

/** The picture that `url` names on a page. */
export function locatePicture(library: Library, page: Page, url: string): Picture {
  const file = resolve(dirname(page.file), url);
  return { file, path: relative(library.folder, file).replaceAll('\\', '/') };
}

/** Every picture that some page shows, each once. */
export function findPictures(library: Library): Picture[] {
  const found = new Map<string, Picture>();
  for (const page of library.pages) {
    walk(page.tree, (node) => {
      if (node.type !== 'image' || !('url' in node)) return;
      const picture = locatePicture(library, page, String(node.url));
      found.set(picture.path, picture);
    });
  }
  return [...found.values()];
}
