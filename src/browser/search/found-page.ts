import { dropHeading, markCuts, parseExcerpt, type Run } from './excerpt.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';

export interface FoundPassage {
  title: string;
  address: string;
  excerpt: Run[];
}

/** A page as the list of results shows it. */
export interface FoundPage extends FoundPassage {
  kind: string;
  theme: string;
  /** The figure itself, on the page of a fact. */
  value: string;
  /** Such as the source and date of a figure. */
  detail: string;
  sections: FoundPassage[];
}

const mostSections = 3;

export function describePage(page: PagefindPage): FoundPage {
  const title = page.meta['title'] ?? page.url;
  const kind = page.filters['kind']?.[0] ?? '';
  // The record of a fact is one screen: its headings are no places to go to.
  const sections =
    kind === 'fact' ? [] : strongest(page.sub_results.filter(({ anchor }) => anchor));
  const own = page.sub_results.find(({ anchor }) => !anchor);
  const excerpt = own?.excerpt ?? (sections.length > 0 ? '' : page.excerpt);
  return {
    title,
    address: page.url,
    excerpt: markCuts(dropHeading(parseExcerpt(excerpt), title)),
    kind,
    theme: page.filters['theme']?.[0] ?? '',
    value: page.meta['value'] ?? '',
    detail: page.meta['detail'] ?? '',
    sections: sections.map(describeSection),
  };
}

function describeSection({ title, url, excerpt }: PagefindSection): FoundPassage {
  return { title, address: url, excerpt: markCuts(dropHeading(parseExcerpt(excerpt), title)) };
}

/** The sections with most hits, in the order of the page. */
function strongest(sections: PagefindSection[]): PagefindSection[] {
  const byHits = [...sections].sort((a, b) => b.locations.length - a.locations.length);
  const best = byHits.slice(0, mostSections);
  return sections.filter((section) => best.includes(section));
}
