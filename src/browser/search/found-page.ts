import { dropHeading, markCuts, type Run } from './excerpt.ts';
import type { Reading } from './finder.ts';
import type { PagefindPage } from './pagefind/pagefind.ts';
import { findPassage, markHits } from './passages.ts';
import type { Term } from './terms.ts';

export interface FoundPassage {
  title: string;
  /** The title with its hits. */
  heading: Run[];
  address: string;
  excerpt: Run[];
}

/** A page as the list of results shows it. */
export interface FoundPage extends FoundPassage {
  kind: string;
  theme: string;
  /** The figure itself, where it is the record of one. */
  value: Run[];
  /** Such as the source and date of a figure. */
  detail: string;
  /** What readers are told beside the figure: that sources disagree, that it is computed. */
  marks: readonly string[];
  /** All that the query names fits it; only then may it be shown large. */
  isAnswer: boolean;
  /** What the query names and it is not about. */
  differs: string;
  sections: FoundPassage[];
}

const mostSections = 3;

export function describePage(
  page: PagefindPage,
  terms: readonly Term[],
  reading: Reading,
): FoundPage {
  const kind = page.filters['kind']?.[0] ?? '';
  const [own, ...sections] = splitSections(page);
  const describe = ({ title, address, text }: Section) => {
    const { runs, score } = findPassage(dropHeading(text, title), terms, reading);
    const heading = markHits(title, terms, reading);
    return { title, heading, address, excerpt: markCuts(runs), score };
  };
  const found = strongest(sections.map(describe)).map(passageOf);
  const first = describe(own!);
  const isTold = first.score === 0 && found.length > 0;
  return {
    ...passageOf(isTold ? { ...first, excerpt: [] } : first),
    kind,
    theme: page.filters['theme']?.[0] ?? '',
    value: [],
    detail: page.meta['detail'] ?? '',
    marks: [],
    isAnswer: false,
    differs: '',
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

const passageOf = ({ title, heading, address, excerpt }: Scored): FoundPassage => ({
  title,
  heading,
  address,
  excerpt,
});

/** The sections with most hits, in the order of the page. */
function strongest(sections: Scored[]): Scored[] {
  const withHits = sections.filter(({ score }) => score > 0);
  const best = withHits.toSorted((a, b) => b.score - a.score).slice(0, mostSections);
  return withHits.filter((section) => best.includes(section));
}
