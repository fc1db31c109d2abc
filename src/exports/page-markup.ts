import { address, findCard, findTwin } from '../domain/addresses.ts';
import { findChanged } from '../domain/page.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue, type Page } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import { hasCards } from '../views/social-card.ts';
import { findTrail } from '../views/trail.ts';
import { describeSource } from './dataset-markup.ts';
import type { Locate } from './locate.ts';

/** Things in the words of schema.org, by which search engines know what a page is. */
const inSchema = (type: string, fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...fields,
});

const publisherOf = ({ library: { site }, text }: Locale): object => ({
  '@type': 'Organization',
  name: text(site.publisher),
});

/** A briefing or note; `locale` is that of its text, `path` where its reader has it. */
export function describePage(page: Page, path: string, locale: Locale, locate: Locate): object {
  const { library, text, href, language } = locale;
  const theme = library.site.themes[page.data.theme];
  const publisher = publisherOf(locale);
  return inSchema(page.kind === 'briefings' ? 'Report' : 'NewsArticle', {
    headline: text(page.data.title),
    description: text(page.data.description),
    url: locate(href(path)),
    inLanguage: language.code,
    datePublished: page.data.published,
    dateModified: findChanged(page.data),
    author: publisher,
    publisher,
    about: theme && { '@type': 'Thing', name: text(theme.title) },
    image: hasCards() ? locate(href(findCard(path))) : undefined,
    isAccessibleForFree: true,
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: locate(href(findTwin(path) ?? path)),
    },
  });
}

/** A figure as what its source claims, where the source says so, and who repeats it. */
export function describeClaim(fact: Fact, locale: Locale, locate: Locate): object {
  const { library, text, href, language, formatter, strings } = locale;
  const value = formatter.fact(fact, getValue(library.units, fact.unit));
  const source = getValue(library.sources, fact.source);
  const said = `${text(fact.label)}: ${value}`;
  return inSchema('Claim', {
    name: said,
    text: `${said}. ${strings.figure.asOf} ${formatter.date(fact.asOf)}.`,
    url: locate(href(address.fact(fact.id))),
    inLanguage: language.code,
    temporalCoverage: fact.asOf,
    author: { '@type': 'Organization', name: fact.attributedTo ?? source.publisher },
    appearance: describeSource(fact.source, locale),
    claimInterpreter: publisherOf(locale),
  });
}

/** Where a page stands in the site; nothing of the home page, which stands nowhere. */
export function describeTrail(
  path: string,
  title: string,
  locale: Locale,
  locate: Locate,
): object | undefined {
  const above = findTrail(path, locale);
  if (above.length === 0) return undefined;
  const items = [...above, [path, title] as const];
  return inSchema('BreadcrumbList', {
    itemListElement: items.map(([at, name], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: locate(locale.href(at)),
    })),
  });
}
