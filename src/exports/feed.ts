import { Feed } from 'feed';
import { address } from '../domain/addresses.ts';
import type { Edition } from '../site/edition.ts';
import { createTag, listFeedEntries, type FeedEntry } from './feed-entries.ts';
import type { Locate } from './locate.ts';

// The library takes full addresses only. Without one, links stay paths, which readers of the feed
// resolve against its own address.
const standIn = new URL('https://site.invalid');

/** The feed of one language in Atom (RFC 4287). */
export function formatAtom(edition: Edition, site: URL | undefined): string {
  const { library, text, href } = edition;
  const entries = listFeedEntries(edition);
  const full = (path: string) => new URL(path, site ?? standIn).href;
  const feed = new Feed({
    id: createTag(edition, address.feeds.atom),
    title: text(library.site.name),
    description: text(library.site.description),
    author: { name: text(library.site.publisher) },
    link: full(href(address.home)),
    feed: full(href(address.feeds.atom)),
    updated: toTime(newestOf(entries)),
    generator: 'Assay',
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: escapeHtml(entry.title),
      description: escapeHtml(entry.text),
      link: full(entry.path),
      published: toTime(entry.published),
      date: toTime(entry.updated),
      category: [{ term: entry.theme }],
    });
  }
  return withoutControls(feed.atom1().replaceAll(`${standIn.origin}/`, '/'));
}

/** The feed of one language as JSON Feed 1.1, which the library for Atom does not know yet. */
export function describeFeed(edition: Edition, site: URL | undefined, locate: Locate) {
  const { library, text, href, language } = edition;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: text(library.site.name),
    description: text(library.site.description),
    home_page_url: site && locate(href(address.home)),
    feed_url: site && locate(href(address.feeds.json)),
    language: language.locale,
    authors: [{ name: text(library.site.publisher) }],
    items: listFeedEntries(edition).map((entry) => ({
      id: entry.id,
      url: locate(entry.path),
      title: entry.title,
      content_text: entry.text,
      date_published: toTime(entry.published).toISOString(),
      date_modified: toTime(entry.updated).toISOString(),
      tags: [entry.theme],
    })),
  };
}

/** A site without pages has said nothing yet; the beginning of Unix time says so. */
const newestOf = ([newest]: readonly FeedEntry[]): string => newest?.updated ?? '1970-01-01';

const toTime = (day: string) => new Date(`${day}T00:00:00Z`);

/** Atom’s titles and summaries are written as HTML. */
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** XML has no place for the control characters that a YAML text may hold. */
const withoutControls = (xml: string) => xml.replace(/[^\P{Cc}\t\n\r]/gu, '');
