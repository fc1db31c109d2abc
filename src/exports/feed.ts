import { address } from '../domain/addresses.ts';
import type { Locale } from '../views/locale.ts';
import { createTag, listFeedEntries, type FeedEntry } from './feed-entries.ts';
import type { Locate } from './locate.ts';
import { formatXml, type XmlElement } from './xml.ts';

/**
 * The feed of one language in Atom (RFC 4287). Without an address of the site, links are paths, which readers
 * of the feed resolve against its own address.
 */
export function formatAtom(locale: Locale, locate: Locate): string {
  const { library, text, href } = locale;
  const entries = listFeedEntries(locale);
  const link = (rel: string, path: string): XmlElement => ({
    name: 'link',
    attributes: { rel, href: locate(href(path)) },
  });
  return formatXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
    content: [
      { name: 'id', content: createTag(locale, address.feeds.atom) },
      { name: 'title', content: text(library.site.name) },
      { name: 'updated', content: toTime(newestOf(entries)) },
      { name: 'generator', content: 'Assay' },
      { name: 'author', content: [{ name: 'name', content: text(library.site.publisher) }] },
      link('alternate', address.home),
      link('self', address.feeds.atom),
      { name: 'subtitle', content: text(library.site.description) },
      ...entries.map((entry) => describeEntry(entry, locate)),
    ],
  });
}

/** Its id comes first, so that whatever is wrong in the entry stands after its name. */
const describeEntry = (entry: FeedEntry, locate: Locate): XmlElement => ({
  name: 'entry',
  content: [
    { name: 'id', content: entry.id },
    { name: 'title', content: entry.title },
    { name: 'link', attributes: { href: locate(entry.path) } },
    { name: 'updated', content: toTime(entry.updated) },
    { name: 'summary', content: entry.text },
    { name: 'category', attributes: { term: entry.theme } },
    { name: 'published', content: toTime(entry.published) },
  ],
});

/** The feed of one language as JSON Feed 1.1, with the same entries. */
export function describeFeed(locale: Locale, site: URL | undefined, locate: Locate) {
  const { library, text, href, language } = locale;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: text(library.site.name),
    description: text(library.site.description),
    home_page_url: site && locate(href(address.home)),
    feed_url: site && locate(href(address.feeds.json)),
    language: language.locale,
    authors: [{ name: text(library.site.publisher) }],
    items: listFeedEntries(locale).map((entry) => ({
      id: entry.id,
      url: locate(entry.path),
      title: entry.title,
      content_text: entry.text,
      date_published: toTime(entry.published),
      date_modified: toTime(entry.updated),
      tags: [entry.theme],
    })),
  };
}

/** A site without pages has said nothing yet; the beginning of Unix time says so. */
const newestOf = ([newest]: readonly FeedEntry[]): string => newest?.updated ?? '1970-01-01';

const toTime = (day: string): string => new Date(`${day}T00:00:00Z`).toISOString();
