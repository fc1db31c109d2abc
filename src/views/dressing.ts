import { address } from '../domain/addresses.ts';
import type { Page } from '../library/library.ts';
import { locatePicture } from '../library/pictures.ts';
import type { Dressing } from '../markup/dressing.ts';
import { createHref, type Edition } from './edition.ts';
import { linkTo } from './part-link.ts';

/** How a page’s links and pictures are written in this edition. */
export function createDressing(page: Page, edition: Edition): Dressing {
  const { library, strings, text } = edition;
  return {
    fillText: text,
    resolveLink: (path) => linkTo(path, edition),
    resolveImage: (url) => ({
      src: createHref(address.picture(locatePicture(library, page, url).path), undefined),
    }),
    words: strings.markup,
  };
}
