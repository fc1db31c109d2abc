import { dirname } from 'node:path';
import { error } from '../domain/problem.ts';
import { isPlainFile } from '../library/files.ts';
import { locatePicture } from '../library/pictures.ts';
import { placeOf, walk } from '../markup/tree.ts';
import type { Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';

/** Pictures that a page shows exist beside it. */
export const checkImages: Check = (library) =>
  library.pages.flatMap((page) => {
    const problems: Problem[] = [];
    walk(page.tree, (node) => {
      if (node.type !== 'image' || !('url' in node)) return;
      const url = String(node.url);
      if (isPlainFile(locatePicture(library, page, url).file)) return;
      problems.push(
        error(
          placeOf(node, page.file),
          'missing-file',
          `There is no picture ${url}`,
          `Put it into ${dirname(page.file)}`,
        ),
      );
    });
    return problems;
  });
