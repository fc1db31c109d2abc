import { dropHeading, markCuts, type Run } from './excerpt.ts';
import type { Reading } from './finder.ts';
import type { IndexedPage, PageTitle } from '../../search/word-index/index-files.ts';
import { findPassage, markHits } from './passages.ts';
import type { Term } from './term.ts';

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
  page: IndexedPage,
  terms: readonly Term[],
  reading: Reading,
): FoundPage {
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
    kind: page.kind ?? '',
    theme: page.theme ?? '',
    value: [],
    detail: page.detail ?? '',
    marks: [],
    isAnswer: false,
    differs: '',
    sections: found,
  };
}

/** A page of which nothing but what it is called is known yet. */
export function describeTitle(
  { url, title, kind = '', theme = '', detail = '' }: PageTitle,
  terms: readonly Term[],
  reading: Reading,
): FoundPage {
  return {
    title,
    heading: markHits(title, terms, reading),
    address: url,
    excerpt: [],
    kind,
    theme,
    value: [],
    detail,
    marks: [],
    isAnswer: false,
    differs: '',
    sections: [],
  };
}

interface Section {
  title: string;
  address: string;
  text: string;
}

/** The text before the first heading, then that under each. */
function splitSections({ content, url, title, headings }: IndexedPage): Section[] {
  const words = content.split(/[\r\n\s]+/);
  const starts = headings.toSorted((a, b) => a.location - b.location);
  const textOf = (from: number, to?: number) => words.slice(from, to).join(' ');
  return [
    { title, address: url, text: textOf(0, starts[0]?.location) },
    ...starts.map(({ id, text, location }, at) => ({
      title: text,
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
