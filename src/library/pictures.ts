import { dirname, relative, resolve } from 'node:path';
import { isPlainFile } from './files.ts';
import { walk } from '../markup/tree.ts';
import type { Library, Page } from './library.ts';

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

/** Every picture that some page shows, each once; never one behind a link, not even in the preview. */
export function findPictures(library: Library): Picture[] {
  const found = new Map<string, Picture>();
  for (const page of library.pages) {
    walk(page.tree, (node) => {
      if (node.type !== 'image') return;
      const picture = locatePicture(library, page, node.url);
      if (isPlainFile(library.folder, picture.file)) found.set(picture.path, picture);
    });
  }
  return [...found.values()];
}
