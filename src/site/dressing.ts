import { address } from '../domain/addresses.ts';
import type { Page } from '../library/library.ts';
import { locatePicture } from '../library/pictures.ts';
import type { Dressing } from '../markup/dressing.ts';
import { createHref, type Edition } from './edition.ts';

/** How a page’s links and pictures are written in this edition. */
export function createDressing(page: Page, { href, library, strings, text }: Edition): Dressing {
  return {
    fillText: text,
    resolveLink: href,
    resolveImage: (url) => ({
      src: createHref(address.picture(locatePicture(library, page, url).path), undefined),
    }),
    words: strings.markup,
  };
}
