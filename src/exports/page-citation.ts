import { toCitationDate, type CitationItem } from '../citations/item.ts';
import { address } from '../domain/addresses.ts';
import { findChanged } from '../domain/page.ts';
import type { Page } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';

/** How to cite a briefing or note: by the ministry, of the day since which it says what it says. */
export function createPageCitation(
  page: Page,
  { library, text, href, language }: Locale,
  site: URL | undefined,
): CitationItem {
  const path = href(address.page(page.kind, page.slug));
  return {
    id: page.slug,
    type: 'webpage',
    title: text(page.data.title),
    author: [{ literal: text(library.site.publisher) }],
    issued: toCitationDate(findChanged(page.data)),
    'container-title': text(library.site.name),
    ...(site ? { URL: new URL(path, site).href } : {}),
    language: language.code,
  };
}
