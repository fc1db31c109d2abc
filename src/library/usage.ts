import { fragment } from '../domain/addresses.ts';
import { factsOfAnnotation } from '../domain/chart-annotation.ts';
import { factsOfClaim } from '../domain/claim.ts';
import { findMentions } from '../domain/plain-text.ts';
import { findFactSentences, type SentencePart } from '../markup/fact-sentences.ts';
import { findReferences, type Reference } from '../markup/tree.ts';
import { findDrawnFacts } from './estimates-charts.ts';
import type { Library, Owner, Page } from './library.ts';
import { once } from './once.ts';
import { findPageTexts, findRecordTexts } from './plain-texts.ts';
import { findNeeds } from './record-needs.ts';

/** How a page shows a fact: in a sentence, large, in a heading, or in the words of what it displays. */
export type UsageForm =
  'sentence' | 'key-figure' | 'words' | 'claim' | 'chart' | 'table' | 'timeline';

export interface Usage {
  fact: string;
  page: Page;
  form: UsageForm;
  /** Where in the page’s file. */
  line: number;
  column: number;
  /** Part of the page that leads to it; nothing where the page as a whole does. */
  fragment?: string;
  /** The chart, table or event that shows it. */
  display?: string;
  /** Words of the sentence around it. */
  sentence?: () => SentencePart[];
}

/** Where each fact is shown, by id, in reading order of the pages. */
export const findFactUsage = once((library): ReadonlyMap<string, Usage[]> => {
  const named = findNamedFacts(library);
  return Map.groupBy(
    library.pages.flatMap((page) => findUsageOn(page, named)),
    ({ fact }) => fact,
  );
});

/** Facts that the words of each chart, table and event name, or that a chart draws: `chart/<id>` → ids. */
type NamedFacts = ReadonlyMap<string, ReadonlySet<string>>;

function findNamedFacts(library: Library): NamedFacts {
  const named = new Map<string, Set<string>>();
  const add = ({ kind, id }: Owner, facts: string[]) => {
    const key = `${kind}/${id}`;
    named.set(key, new Set([...(named.get(key) ?? []), ...facts]));
  };
  for (const { owner, text } of findRecordTexts(library)) add(owner, findMentions(text));
  for (const { id, value } of library.charts.entries.values())
    add({ kind: 'chart', id }, [
      ...findDrawnFacts(value, library.datasets),
      ...value.annotations.flatMap(factsOfAnnotation),
    ]);
  for (const { id, value } of library.claims.entries.values())
    add({ kind: 'claim', id }, factsOfClaim(value));
  for (const [name, needs] of findNeeds(library))
    for (const { record } of needs)
      if (record.startsWith('claim/'))
        named.set(name, new Set([...(named.get(name) ?? []), ...(named.get(record) ?? [])]));
  return named;
}

function findUsageOn(page: Page, named: NamedFacts): Usage[] {
  const sentences = findFactSentences(page.tree, page.language).map(
    ({ fact, occurrence, line, column, parts }): Usage => ({
      fact,
      page,
      form: 'sentence',
      line,
      column,
      fragment: fragment.mention(fact, occurrence),
      sentence: parts,
    }),
  );
  const words = findPageTexts(page).flatMap(({ text, locate }) =>
    findMentions(text).map((fact): Usage => ({ fact, page, form: 'words', ...spot(locate()) })),
  );
  const shown = findReferences(page.tree).flatMap((reference) =>
    findShown(reference, named).map((usage): Usage => ({ page, ...spot(reference), ...usage })),
  );
  return [...words, ...sentences, ...shown].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

const spot = ({ line, column }: { line: number; column: number }) => ({ line, column });

/** Facts that a component other than a figure in a sentence shows. */
function findShown(
  { kind, id, component }: Reference,
  named: NamedFacts,
): Pick<Usage, 'fact' | 'form' | 'fragment' | 'display'>[] {
  if (component === 'KeyFacts')
    return [{ fact: id, form: 'key-figure', fragment: fragment.keyFigures }];
  const facts = [...(named.get(`${kind}/${id}`) ?? [])];
  switch (kind) {
    case 'chart':
    case 'table':
      return facts.map((fact) => ({
        fact,
        form: kind,
        display: id,
        fragment: fragment[kind](id),
      }));
    case 'claim':
      return facts.map((fact) => ({ fact, form: kind, fragment: fragment.claim(id) }));
    case 'event':
      return facts.map((fact) => ({ fact, form: 'timeline', display: id }));
    default:
      return [];
  }
}
