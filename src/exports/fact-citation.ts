import { formatApaText } from '../citations/apa.ts';
import { citeFact, citeSource, type CitationItem } from '../citations/item.ts';
import { address } from '../domain/addresses.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue, type Library } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import { fill } from '../domain/fill.ts';

/** How to cite the page of a fact: as a record of this site, its original source in the note. */
export function createFactCitation(
  fact: Fact,
  locale: Locale,
  site: URL | undefined,
): CitationItem {
  const { library, text, formatter, strings, href, language } = locale;
  const value = formatter.fact(fact, getValue(library.units, fact.unit));
  const source = citeSource(fact.source, getValue(library.sources, fact.source));
  const words = { ...strings.citation, language: language.code };
  return citeFact({
    id: fact.id,
    title: `${text(fact.label)}: ${value}`,
    publisher: text(library.site.publisher),
    siteName: text(library.site.name),
    asOf: fact.asOf,
    url: site && new URL(href(address.fact(fact.id)), site).href,
    note: fill(strings.citation.original, {
      source: formatApaText(source, words),
      where: fact.where,
    }),
    language: language.code,
  });
}

/** Every source of the site, by id. */
export const citeSources = (library: Library): CitationItem[] =>
  [...library.sources.entries.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, value }) => citeSource(id, value));
