import { address } from '../domain/addresses.ts';
import type { Page } from '../library/library.ts';
import { locatePicture } from '../library/pictures.ts';
import type { Dressing } from '../markup/dressing.ts';
import { createHref, type Locale } from './locale.ts';
import { linkTo } from './part-link.ts';

/** How a page’s links and pictures are written in this locale. */
export function createDressing(page: Page, locale: Locale): Dressing {
  const { library, strings, text } = locale;
  return {
    fillText: text,
    resolveLink: (path) => linkTo(path, locale),
    resolveImage: (url) => ({
      src: createHref(address.picture(locatePicture(library, page, url).path), undefined),
    }),
    words: strings.markup,
  };
}
