import { address } from '../domain/addresses.ts';
import type { Page } from '../library/library.ts';
import { readSettings } from '../settings.ts';
import type { Locale } from '../views/locale.ts';

/**
 * Tags by which Google Scholar and reference managers take a page into a bibliography, as Highwire Press has named
 * them. `site`: without it no address is given.
 */
export function listCitationTags(
  { kind, slug, data, language }: Page,
  { library, text, href }: Locale,
  site: URL | undefined,
): [name: string, content: string][] {
  const publisher = text(library.site.publisher);
  const locate = (path: string) => site && new URL(href(path), site).href;
  const hasPdf = kind === 'briefings' && readSettings().hasPdf;
  const tags: [string, string | undefined][] = [
    ['citation_title', text(data.title)],
    ['citation_author', text(library.site.department ?? library.site.publisher)],
    ['citation_publication_date', data.published.replaceAll('-', '/')],
    ['citation_technical_report_institution', publisher],
    ['citation_language', language],
    ['citation_abstract_html_url', locate(address.page(kind, slug))],
    ['citation_pdf_url', hasPdf ? locate(address.pdf(slug)) : undefined],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
}
