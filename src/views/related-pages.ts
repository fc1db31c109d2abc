import type { Page } from '../library/library.ts';
import { findReferences } from '../markup/tree.ts';
import { derive } from './derived.ts';
import { listedDate } from './listed-date.ts';
import { pagesOf, type Locale } from './locale.ts';

/** Another page, and what the two have in common. */
export interface RelatedPage {
  page: Page;
  sameTheme: boolean;
  figures: number;
  events: number;
}

/** So many a reader may look through. */
const most = 5;

/** An event in common tells more than a figure does. */
const weigh = ({ sameTheme, figures, events }: RelatedPage): number =>
  (sameTheme ? 3 : 0) + figures + 2 * events;

const nameOf = ({ kind, slug }: Pick<Page, 'kind' | 'slug'>): string => `${kind}/${slug}`;

const relatedTo = derive(
  'related',
  (locale: Locale, name): RelatedPage[] => {
    const pages = [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')];
    const page = pages.find((one) => nameOf(one) === name);
    if (!page) return [];
    return pages
      .filter((other) => other !== page)
      .map((other) => compare(page, other))
      .filter((one) => weigh(one) > 0)
      .toSorted(
        (a, b) => weigh(b) - weigh(a) || listedDate(b.page).localeCompare(listedDate(a.page)),
      )
      .slice(0, most);
  },
  (related) => related.map(({ page, ...rest }) => [page.file, page.data.title, rest]),
);

/** Pages of the same theme, or with the same figures or events, nearest first. */
export const findRelated = (page: Page, locale: Locale): RelatedPage[] =>
  relatedTo(locale, nameOf(page));

function compare(page: Page, other: Page): RelatedPage {
  const [own, its] = [recordsOf(page), recordsOf(other)];
  const shared = [...own].filter((name) => its.has(name));
  const events = shared.filter((name) => name.startsWith('event/')).length;
  return {
    page: other,
    sameTheme: page.data.theme === other.data.theme,
    figures: shared.length - events,
    events,
  };
}

/** Figures and events that a page names. */
const recordsOf = ({ tree }: Page): Set<string> =>
  new Set(
    findReferences(tree)
      .filter(({ kind }) => kind === 'fact' || kind === 'event')
      .map(({ kind, id }) => `${kind}/${id}`),
  );
