import { dropHeading, markCuts, type Run } from './excerpt.ts';
import type { Reading } from './finder.ts';
import type { PagefindPage } from './pagefind.ts';
import { findPassage } from './passages.ts';
import type { Term } from './terms.ts';

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

export function describePage(page: PagefindPage, terms: Term[], reading: Reading): FoundPage {
  const title = page.meta['title'] ?? page.url;
  const kind = page.filters['kind']?.[0] ?? '';
  const [own, ...parts] = splitSections(page);
  // The record of a fact is one screen: its headings are no places to go to.
  const sections = kind === 'fact' ? [] : parts;
  const describe = ({ title, address, text }: Section) => {
    const { runs, score } = findPassage(dropHeading(text, title), terms, reading);
    return { title, address, excerpt: markCuts(runs), score };
  };
  const found = strongest(sections.map(describe)).map(passageOf);
  const first = describe(kind === 'fact' ? { title, address: page.url, text: page.content } : own!);
  const isTold = first.score === 0 && found.length > 0;
  return {
    ...passageOf(isTold ? { ...first, excerpt: [] } : first),
    kind,
    theme: page.filters['theme']?.[0] ?? '',
    value: page.meta['value'] ?? '',
    detail: page.meta['detail'] ?? '',
    sections: found,
  };
}

interface Section {
  title: string;
  address: string;
  text: string;
}

/** The text before the first heading, then that under each; locations count words as Pagefind does. */
function splitSections({ content, url, anchors, meta }: PagefindPage): Section[] {
  const words = content.split(/[\r\n\s]+/);
  const starts = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text?.trim())
    .sort((a, b) => a.location - b.location);
  const textOf = (from: number, to?: number) => words.slice(from, to).join(' ');
  return [
    { title: meta['title'] ?? url, address: url, text: textOf(0, starts[0]?.location) },
    ...starts.map(({ id, text, location }, at) => ({
      title: text ?? '',
      address: `${url}#${id}`,
      text: textOf(location, starts[at + 1]?.location),
    })),
  ];
}

type Scored = FoundPassage & { score: number };

const passageOf = ({ title, address, excerpt }: Scored): FoundPassage => ({
  title,
  address,
  excerpt,
});

/** The sections with most hits, in the order of the page. */
function strongest(sections: Scored[]): Scored[] {
  const withHits = sections.filter(({ score }) => score > 0);
  const best = withHits.toSorted((a, b) => b.score - a.score).slice(0, mostSections);
  return withHits.filter((section) => best.includes(section));
}
