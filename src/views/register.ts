import type { Fact } from '../domain/fact.ts';
import { listEstimates } from '../domain/estimates.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import { shortCitation } from '../domain/citation.ts';
import { getValue } from '../library/library.ts';
import type { Locale } from './locale.ts';
import { isOverdue } from './fact-status.ts';
import { countUses } from './fact-usage.ts';
import type { Filter } from './filters.ts';

/** What the register can be sorted by; the first is its order at its own address. */
export const registerOrders = ['measures', 'theme', 'source', 'asOf', 'reviewBy', 'used'] as const;
export type RegisterOrder = (typeof registerOrders)[number];

export interface RegisterRow {
  fact: Fact;
  label: string;
  theme: string;
  source: string;
  /** How many places of this language’s pages show it. */
  used: number;
  /** What the filters ask of the row, by name of the filter. */
  traits: Record<string, string[]>;
}

/** Every fact as a row of the register, in the order asked for; equals keep the order of their labels. */
export function listRegister(locale: Locale, order: RegisterOrder): RegisterRow[] {
  const compare = { ...comparisons(locale) };
  return [...locale.library.facts.entries.values()]
    .map(({ value }) => createRow(value, countUses(locale, value.id), locale))
    .toSorted((a, b) => compare[order](a, b) || compare.measures(a, b));
}

function createRow(fact: Fact, used: number, locale: Locale): RegisterRow {
  const { library, text } = locale;
  const sources = [fact, ...listEstimates(fact)].map(({ source }) => source);
  return {
    fact,
    label: text(fact.label),
    theme: text(library.site.themes[fact.theme]?.title ?? ''),
    source: shortCitation(getValue(library.sources, fact.source)),
    used,
    traits: {
      theme: [fact.theme],
      unit: [fact.unit],
      source: [...new Set(sources)],
      state: [
        ...(fact.contested ? ['contested'] : []),
        ...(isOverdue(fact, locale) ? ['overdue'] : []),
        ...(fact.from?.compute ? ['derived'] : []),
      ],
    },
  };
}

function comparisons({ formatter: { compare } }: Locale) {
  type Compare = (a: RegisterRow, b: RegisterRow) => number;
  return {
    measures: (a, b) => compare(a.label, b.label),
    theme: (a, b) => compare(a.theme, b.theme),
    source: (a, b) => compare(a.source, b.source),
    asOf: (a, b) => comparePartialDates(b.fact.asOf, a.fact.asOf),
    reviewBy: (a, b) => comparePartialDates(a.fact.reviewBy, b.fact.reviewBy),
    used: (a, b) => b.used - a.used,
  } satisfies Record<RegisterOrder, Compare>;
}

/** The filters of the register, with what the facts of this site can be filtered by. */
export function createRegisterFilters(locale: Locale): Filter[] {
  const { library, strings, text, formatter } = locale;
  const words = strings.register;
  const facts = [...library.facts.entries.values()].map(({ value }) => value);
  const used = (ids: string[], name: (id: string) => string) =>
    [...new Set(ids)]
      .map((value) => ({ value, title: name(value) }))
      .toSorted((a, b) => formatter.compare(a.title, b.title));
  return [
    {
      name: 'theme',
      title: words.theme,
      options: used(
        facts.map(({ theme }) => theme),
        (id) => text(library.site.themes[id]?.title ?? id),
      ),
    },
    {
      name: 'unit',
      title: words.unit,
      options: used(
        facts.map(({ unit }) => unit),
        (id) => text(getValue(library.units, id).name),
      ),
    },
    {
      name: 'source',
      title: words.source,
      options: used(
        facts.flatMap((fact) => [fact, ...listEstimates(fact)].map(({ source }) => source)),
        (id) => describeSource(id, locale),
      ).map((option) => ({
        ...option,
        lang: locale.langOf(getValue(library.sources, option.value).language),
      })),
    },
    {
      name: 'state',
      title: words.state,
      options: Object.entries(words.states).map(([value, title]) => ({ value, title })),
    },
  ];
}

/** Publisher and title, so that two works of one publisher and year can be told apart. */
function describeSource(id: string, { library }: Locale): string {
  const { publisher, title } = getValue(library.sources, id);
  const whole = `${publisher}: ${title}`;
  return whole.length > 80 ? `${whole.slice(0, 79).trimEnd()}…` : whole;
}
