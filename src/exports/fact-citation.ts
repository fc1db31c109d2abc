import { formatApaText } from '../citations/apa.ts';
import { citeFact, citeSource, type CitationItem } from '../citations/item.ts';
import { address } from '../domain/addresses.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue, type Library } from '../library/library.ts';
import { createLocale, type Locale } from '../views/locale.ts';
import type { RecordDates } from '../views/record-dates.ts';
import { sayWholeReading } from '../views/source-reading.ts';
import { fill } from '../domain/fill.ts';

/**
 * How to cite the page of a fact: as a record of this site, by the days of that record. What day its value speaks of stands
 * in the title, its original source in the note.
 */
export function createFactCitation(
  fact: Fact,
  locale: Locale,
  site: URL | undefined,
  dates: RecordDates,
): CitationItem {
  const { library, text, formatter, strings, href, language } = locale;
  const value = formatter.fact(fact, getValue(library.units, fact.unit));
  const source = citeSource(fact.source, getValue(library.sources, fact.source));
  const words = { ...strings.citation, language: language.code };
  return citeFact({
    id: fact.id,
    title: fill(strings.citation.asOf, {
      title: `${text(fact.label)}: ${value}`,
      date: formatter.date(fact.asOf),
    }),
    publisher: text(library.site.publisher),
    siteName: text(library.site.name),
    ...dates,
    url: site && new URL(href(address.fact(fact.id)), site).href,
    note: `${fill(strings.citation.original, {
      source: formatApaText(source, words),
      where: fact.where,
    })}. ${sayDates(dates, locale)}.`,
    language: language.code,
  });
}

function sayDates({ published, changed }: RecordDates, { formatter, strings }: Locale): string {
  const { citation: words } = strings;
  return published === undefined || published === changed
    ? fill(words.recorded, { date: formatter.date(changed) })
    : fill(words.changed, {
        published: formatter.date(published),
        changed: formatter.date(changed),
      });
}

/** Every source of the site, by id; how each was read is said in the first language. */
export function citeSources(library: Library): CitationItem[] {
  const locale = createLocale(library, undefined);
  return [...library.sources.entries.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, value }) => citeSource(id, value, sayWholeReading(value, locale)));
}
