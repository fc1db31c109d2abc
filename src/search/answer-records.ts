import { address } from '../domain/addresses.ts';
import { shortCitation } from '../domain/citation.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue, publishedDatasets, type Entry, type Library } from '../library/library.ts';
import { once } from '../library/once.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { describeRange, findWarnings, markOfOrigin } from '../views/fact-status.ts';
import { pagesOf, type Locale } from '../views/locale.ts';
import type { AnswerRecord } from './words/answer-file.ts';
import { namingsOf } from './named-things.ts';

/** How many records there are. */
export const countAnswers = ({ library }: Locale): number =>
  listFacts(library).length + publishedDatasets(library).length + library.glossary.entries.size;

const listFacts = ({ facts }: Library): Entry<Fact>[] =>
  sorted(facts.entries).filter(({ value }) => !value.withdrawn);

/** Every figure that pages may show. */
export function listFactAnswers(locale: Locale): AnswerRecord[] {
  return listFacts(locale.library).map(({ value }) => describeFact(value, locale));
}

function describeFact(fact: Fact, locale: Locale): AnswerRecord {
  const { library, text, formatter, strings, href } = locale;
  const use = findFirstUse(fact.id, locale);
  const marks = listMarks(fact, locale);
  return {
    kind: 'fact',
    title: text(fact.label),
    address: href(address.fact(fact.id)),
    value: formatter.fact(fact, getValue(library.units, fact.unit)),
    ...(typeof fact.value === 'number' && { amount: fact.value }),
    detail: `${strings.figure.asOf} ${formatter.date(fact.asOf)}`,
    ...(marks.length > 0 && { marks }),
    source: {
      title: shortCitation(getValue(library.sources, fact.source)),
      address: href(address.source(fact.source)),
    },
    ...(use && { use }),
    uses: (findFactUsage(library).get(fact.id) ?? []).length,
    theme: fact.theme,
    ...namedIn(text(fact.label), locale),
    date: fact.asOf,
  };
}

/** As on the page of the figure; that it is as its source states it goes without saying. */
function listMarks(fact: Fact, locale: Locale): string[] {
  const warnings = findWarnings(fact, locale).map(({ word }) => word);
  const range = describeRange(fact, locale);
  return [
    ...warnings.map((word) =>
      word === locale.strings.figure.contested && range ? `${word}: ${range}` : word,
    ),
    ...(fact.from?.compute ? [markOfOrigin(fact, locale).word] : []),
  ];
}

/** Where each of the locale’s pages stands, briefings before notes. */
const ordersOf = once(
  (locale: Locale) =>
    new Map(
      [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')].map((page, at) => [page, at]),
    ),
);

/** The first sentence of the locale’s pages that uses the figure. */
function findFirstUse(id: string, locale: Locale): AnswerRecord['use'] {
  const orders = ordersOf(locale);
  const orderOf = ({ page }: Usage): number => orders.get(page) ?? Infinity;
  const [use] = (findFactUsage(locale.library).get(id) ?? [])
    .filter((one) => one.form === 'sentence' && orders.has(one.page))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  if (!use) return undefined;
  const path = locale.href(address.page(use.page.kind, use.page.slug));
  return { title: locale.text(use.page.data.title), address: `${path}#${use.fragment}` };
}

/** Every dataset that has a page. */
export function listDatasetAnswers(locale: Locale): AnswerRecord[] {
  const { library, text, formatter, strings, href } = locale;
  const published = new Map(publishedDatasets(library).map((entry) => [entry.id, entry]));
  return sorted(published).map(({ id, value }) => ({
    kind: 'dataset',
    title: text(value.title),
    address: href(address.dataset(id)),
    detail: `${strings.figure.asOf} ${formatter.date(value.asOf)}`,
    text: firstSentence(text(value.description), locale.language.code),
    ...(value.theme && { theme: value.theme }),
    ...namedIn(text(value.title), locale),
    date: value.asOf,
  }));
}

/** Every term of the glossary, with the other words for it. */
export function listTermAnswers({ library, text, language, href }: Locale): AnswerRecord[] {
  return sorted(library.glossary.entries).map(({ id, value }) => ({
    kind: 'term',
    title: text(value.term),
    address: href(address.term(id)),
    text: firstSentence(text(value.definition), language.code),
    aliases: value.aliases[language.code] ?? [],
  }));
}

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}

function namedIn(title: string, locale: Locale): Pick<AnswerRecord, 'places' | 'subjects'> {
  const namings = namingsOf(locale);
  const [places, subjects] = [namings.places(title), namings.subjects(title)];
  return { ...(places.length > 0 && { places }), ...(subjects.length > 0 && { subjects }) };
}

function sorted<Value>(entries: ReadonlyMap<string, Entry<Value>>): Entry<Value>[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
