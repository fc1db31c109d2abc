import { relative } from 'node:path';
import { address } from '../domain/addresses.ts';
import { listEstimates } from '../domain/estimates.ts';
import { ageOf, sourceAges, type SourceAge } from '../domain/source-age.ts';
import type { Reach } from '../history/fact-history.ts';
import type { PastOriginals } from '../history/past-originals.ts';
import { findUnsourcedWords } from '../library/unsourced-words.ts';
import { findSourceUsage } from '../library/source-usage.ts';
import { findFactUsage } from '../library/usage.ts';
import { briefingsOf, createLocale, notesOf, pagesOf, type Locale } from './locale.ts';
import { isOverdue } from './fact-status.ts';
import { listNearPairs, type NearPair } from './near-figures.ts';
import { listOverdue, type Overdue } from './overdue.ts';
import { findStanding, type Standing } from './translations.ts';
import { listWithheld, type WithheldPage } from './withheld-pages.ts';

/** State of one page: how much of it rests on records, and what needs an editor. */
export interface PageStatus {
  address: string;
  title: string;
  language: string;
  /** Figures in its text: mentions of records, and words let stand without one. */
  figures: number;
  /** Part of them with a record, from 0 to 1; 1 where it has no figure. */
  sourced: number;
  /** Ids of facts it shows that are contested, or past review. */
  contested: string[];
  overdue: string[];
  reviewBy: string;
  isOverdue: boolean;
}

/** One page in every language of the site. */
export interface LanguageRow {
  address: string;
  title: string;
  /** The language of the title. */
  language: string;
  /** By language code, with the number of figures that readers of that language meet in its text. */
  standings: Record<string, Standing & { figures: number }>;
}

export interface Status {
  today: string;
  /** How far back the values of facts are known. */
  history: Reach;
  facts: Record<
    'all' | 'typed' | 'cell' | 'derived' | 'contested' | 'estimates' | 'overdue',
    number
  >;
  pages: PageStatus[];
  overdue: Overdue[];
  /** Pages that the public does not get, or not all of. */
  withheld: WithheldPage[];
  /** Every page of the first language, with how each language stands to it. */
  languages: LanguageRow[];
  /** `file` is a path below the content folder. */
  unsourced: { words: string; reason: string; file: string; line: number }[];
  /** Figures that may be taken for one another; each pair once. */
  near: NearPair[];
  sources: Record<SourceAge, { sources: string[]; facts: number }>;
}

/** What needs an editor on the day of the build: shown at /status/ and written as status.json. */
export function createStatus(locale: Locale, originals: PastOriginals, history: Reach): Status {
  const { library, today } = locale;
  const unsourced = findUnsourcedWords(library);
  const pages = listPages(locale, unsourced);
  return {
    today,
    history,
    facts: countFacts(locale),
    pages,
    languages: listLanguages(locale, pages, originals),
    overdue: listOverdue(locale),
    withheld: listWithheld(locale),
    unsourced: unsourced.map(({ words, reason, position: { file, line } }) => {
      return { words, reason, file: relative(library.folder, file).replaceAll('\\', '/'), line };
    }),
    near: listNearPairs(locale),
    sources: groupSources(locale),
  };
}

function countFacts(locale: Locale): Status['facts'] {
  const facts = [...locale.library.facts.entries.values()].map(({ value }) => value);
  const count = (test: (fact: (typeof facts)[number]) => unknown) => facts.filter(test).length;
  return {
    all: facts.length,
    typed: count(({ from }) => !from),
    cell: count(({ from }) => from && !from.compute),
    derived: count(({ from }) => from?.compute),
    contested: count(({ contested }) => contested),
    estimates: facts.reduce((sum, fact) => sum + listEstimates(fact).length, 0),
    overdue: count((fact) => isOverdue(fact, locale)),
  };
}

function listPages(locale: Locale, unsourced: ReturnType<typeof findUnsourcedWords>): PageStatus[] {
  const { library, text } = locale;
  const usage = [...findFactUsage(library).values()].flat();
  return library.pages.map((page) => {
    const own = usage.filter((use) => use.page === page);
    const facts = [...new Set(own.map(({ fact }) => fact))].flatMap(
      (id) => library.facts.entries.get(id)?.value ?? [],
    );
    const without = unsourced.filter((words) => words.page === page).length;
    const figures = own.length + without;
    return {
      address: address.page(page.kind, page.slug),
      title: text(page.data.title),
      language: page.language,
      figures,
      sourced: figures === 0 ? 1 : own.length / figures,
      contested: facts.filter(({ contested }) => contested).map(({ id }) => id),
      overdue: facts.filter((fact) => isOverdue(fact, locale)).map(({ id }) => id),
      reviewBy: page.data.reviewBy,
      isOverdue: isOverdue(page.data, locale),
    };
  });
}

function listLanguages(
  locale: Locale,
  statuses: readonly PageStatus[],
  originals: PastOriginals,
): LanguageRow[] {
  const { library, text } = locale;
  const codes = library.site.languages.map(({ code }) => code);
  const locales = codes.map((code) => createLocale(library, code));
  return [...briefingsOf(locale), ...notesOf(locale)].map(({ kind, slug, language, data }) => {
    const standings = locales.map((other) => {
      const { code } = other.language;
      const page = pagesOf(other, kind).find((page) => page.slug === slug)!;
      const path = address.page(kind, slug);
      const status = statuses.find((one) => one.address === path && one.language === page.language);
      const standing = findStanding(page, code, library, originals);
      return [code, { ...standing, figures: status?.figures ?? 0 }] as const;
    });
    return {
      address: address.page(kind, slug),
      title: text(data.title),
      language,
      standings: Object.fromEntries(standings),
    };
  });
}

function groupSources({ library, today }: Locale): Status['sources'] {
  const usage = findSourceUsage(library);
  const aged = [...library.sources.entries.values()].map(({ id, value }) => ({
    id,
    age: ageOf(value, today),
  }));
  return Object.fromEntries(
    sourceAges.map((age) => {
      const sources = aged.filter((source) => source.age === age).map(({ id }) => id);
      const facts = new Set(sources.flatMap((id) => usage.get(id)?.facts ?? []));
      return [age, { sources, facts: facts.size }];
    }),
  ) as Status['sources'];
}
