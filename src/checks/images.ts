import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { findExcess } from '../domain/limits.ts';
import { announcedType, readPictureHeader } from '../domain/picture.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { isPlainFile } from '../library/files.ts';
import type { Library, Page } from '../library/library.ts';
import { locatePicture } from '../library/pictures.ts';
import { positionOf } from '../markup/position-of.ts';
import { walk } from '../markup/tree.ts';
import type { Check } from './check.ts';

/** Pictures that a page shows exist beside it and are what their names say. */
export const checkImages: Check = (library) =>
  library.pages.flatMap((page) => {
    const problems: Problem[] = [];
    walk(page.tree, (node) => {
      if (node.type !== 'image') return;
      problems.push(...checkPicture(node.url, page, library, positionOf(node, page.file)));
    });
    return problems;
  });

function checkPicture(url: string, page: Page, library: Library, position: Position): Problem[] {
  const { file } = locatePicture(library, page, url);
  if (!isPlainFile(library.folder, file)) {
    const hint = `Put it into ${dirname(page.file)}`;
    return [error(position, 'missing-file', `There is no picture ${url}`, hint)];
  }
  const tooLarge = findExcess('pictureBytes', statSync(file).size, position);
  return tooLarge.length > 0 ? tooLarge : checkBytes(readFileSync(file), url, position);
}

/** A browser that guesses would take a page of code for what it is, whatever its name. */
function checkBytes(bytes: Uint8Array, url: string, position: Position): Problem[] {
  const header = readPictureHeader(bytes);
  const hint = `Save the picture anew as .${announcedType(url) ?? 'png'}`;
  if (!header) return [error(position, 'wrong-picture', `${url} does not hold a picture`, hint)];
  if (header.type !== announcedType(url))
    return [
      error(position, 'wrong-picture', `${url} holds a picture of type ${header.type}`, hint),
    ];
  return findExcess('picturePixels', header.width * header.height, position);
}
