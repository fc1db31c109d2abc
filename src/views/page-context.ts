import type { Fact } from '../domain/fact.ts';
import { textIn } from '../domain/text-in.ts';
import { findMentions } from '../domain/plain-text.ts';
import { claimsOf } from '../library/claims.ts';
import { getValue, type Page } from '../library/library.ts';
import { findPageTexts } from '../library/plain-texts.ts';
import { sourcesOf } from '../library/provenance.ts';
import { findReferences, type Reference } from '../markup/tree.ts';
import { findAsOf, type AsOf } from './as-of.ts';
import type { Locale } from './locale.ts';

/** What the components of one page share: the locale, and who stands where on the page. */
export interface PageContext extends Locale {
  /** Numbers of charts, tables and maps on this page, counted from 1 in reading order. */
  numbers: { chart: Map<string, number>; table: Map<string, number>; map: Map<string, number> };
  /** Source ids in the order in which the page first rests on them. */
  references: string[];
  /** Facts of the page, each once, in reading order. */
  facts: Fact[];
  /** Of when its figures are. */
  asOf: AsOf | undefined;
  /** Whether the page ends with a list of its figures, to which each of them leads. */
  listsFigures: boolean;
  /** Ids of the claims that the page makes, and what it shows; each once, in reading order. */
  claims: string[];
}

export function createPageContext(
  locale: Locale,
  page: Pick<Page, 'tree'> | undefined,
): PageContext {
  const named = page ? findReferences(page.tree) : [];
  const { library } = locale;
  const idsOf = (component: string) => [
    ...new Set(named.filter((one) => one.component === component).map(({ id }) => id)),
  ];
  const count = (component: string) =>
    new Map(idsOf(component).map((id, index) => [id, index + 1]));
  const facts = findFactsIn(page, named, locale);
  return {
    ...locale,
    numbers: { chart: count('Chart'), table: count('DataTable'), map: count('TileMap') },
    references: [...new Set(named.flatMap((reference) => sourcesOf(reference, library)))],
    facts,
    asOf: findAsOf(facts, datasetsOf(named, locale), library),
    listsFigures: page !== undefined && 'data' in page,
    claims: page ? claimsOf(page, library) : [],
  };
}

/** Facts that a page’s text, headings and events name, each once; those of charts stand with their data. */
function findFactsIn(
  page: Pick<Page, 'tree'> | undefined,
  named: readonly Reference[],
  { library, language }: Locale,
): Fact[] {
  const ids = [
    ...(page && 'data' in page ? findPageTexts(page as Page) : []).flatMap(({ text }) =>
      findMentions(text),
    ),
    ...named.flatMap(({ kind, id }) => {
      if (kind !== 'event') return kind === 'fact' ? [id] : [];
      return findMentions(textIn(getValue(library.timeline, id).text, language.code));
    }),
  ];
  return [...new Set(ids)].map((id) => getValue(library.facts, id));
}

function datasetsOf(named: readonly Reference[], { library }: Locale) {
  const ids = named.flatMap(({ kind, id }) => {
    if (kind === 'chart') return [getValue(library.charts, id).dataset];
    return kind === 'table' ? [getValue(library.tables, id).dataset] : [];
  });
  return [...new Set(ids)].map((id) => getValue(library.datasets, id));
}
