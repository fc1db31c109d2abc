import { address } from '../domain/addresses.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Estimate, Fact } from '../domain/fact.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import type { Unit } from '../domain/unit.ts';
import type { Reach } from '../history/fact-history.ts';
import { getValue, type Library } from '../library/library.ts';
import { measureOf } from '../library/measures.ts';
import { findNearFigures } from '../library/near-figures.ts';
import { precisionOf } from '../library/precision.ts';
import { localesOf, createHref, type Locale } from '../views/locale.ts';
import type { RecordDates } from '../views/record-dates.ts';
import type { FactEntry, FactsFile } from './facts-file.ts';
import type { Locate } from './locate.ts';
import { describeSource } from './parts.ts';
import { inEachLanguage } from './words.ts';

interface Circumstances {
  /** The day of the build, as `2026-11-24`. */
  today: string;
  locate: Locate;
  /** How far back earlier values are known. */
  history: Reach;
  /** Days of the record of each fact, by its id. */
  dates: (id: string) => RecordDates;
}

/** Every fact of the ledger as `/facts.json` gives it. */
export function listFacts(library: Library, circumstances: Circumstances): FactsFile {
  const { locate, today, history } = circumstances;
  const { site } = library;
  const locales = localesOf(library);
  const facts = [...library.facts.entries.values()].map(({ value }) => value);
  return {
    $schema: locate(createHref(address.factsSchema, undefined)),
    version: '1.2',
    site: {
      name: inEachLanguage(locales, site.name),
      publisher: inEachLanguage(locales, site.publisher),
      url: locate(createHref(address.home, undefined)),
      contact: site.contact,
      reuse: inEachLanguage(locales, site.reuse),
    },
    generated: today,
    history: describeHistory(history),
    facts: facts
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((fact) => describeFact(fact, locales, circumstances)),
  };
}

function describeHistory(reach: Reach): FactsFile['history'] {
  const since = reach.kind === 'unavailable' ? undefined : reach.day;
  return { reach: reach.kind, since, ...(reach.kind === 'complete' ? {} : { gap: reach.gap }) };
}

function describeFact(fact: Fact, locales: Locale[], circumstances: Circumstances): FactEntry {
  const { dates, locate, today } = circumstances;
  const first = locales[0]!;
  const unit = getValue(first.library.units, fact.unit);
  const say = (text: LocalizedText) => inEachLanguage(locales, text);
  const state = (one: Fact | Estimate) => describeValue(one, unit, locales, locate);
  const { contested, caveat, withdrawn } = fact;
  return {
    id: fact.id,
    url: locate(first.href(address.fact(fact.id))),
    label: say(fact.label),
    ...state(fact),
    unit: { id: fact.unit, name: say(unit.name), style: unit.style },
    theme: fact.theme,
    record: dates(fact.id),
    reviewBy: fact.reviewBy,
    overdue: fact.reviewBy < today,
    measure: describeMeasure(fact, first.library),
    precision: describePrecision(fact, first.library),
    alsoGiven: (findNearFigures(first.library).get(fact.id) ?? []).map(
      ({ fact: id, differsIn }) => ({ id, differsIn }),
    ),
    caveat: caveat && say(caveat),
    contested: contested && {
      definition: say(contested.definition),
      reason: say(contested.reason),
      estimates: listEstimates(fact).map((estimate) => ({
        definition: say(estimate.definition),
        ...state(estimate),
      })),
    },
    formerly: fact.formerly,
    withdrawn: withdrawn && { ...withdrawn, reason: say(withdrawn.reason) },
  };
}

function describeMeasure(fact: Fact, library: Library): FactEntry['measure'] {
  const { quantity, ...rest } = measureOf(fact, library) ?? {};
  return quantity === undefined ? undefined : { quantity, ...rest };
}

function describePrecision(fact: Fact, library: Library): FactEntry['precision'] {
  const precision = precisionOf(fact, library);
  if (!precision || precision === 'open') return undefined;
  const { low, high, isInferred, contested } = precision;
  const short = (value: number): number => Number(value.toPrecision(6));
  return { low: short(low), high: short(high), inferred: isInferred, contested: [...contested] };
}

/** What a fact and each estimate beside it state, in the unit of the fact. */
function describeValue(
  one: Fact | Estimate,
  unit: Unit,
  locales: readonly Locale[],
  locate: Locate,
) {
  const { value, qualifier, asOf, source, where, quote, attributedTo, from } = one;
  return {
    value,
    qualifier,
    text: Object.fromEntries(
      locales.map(({ language, formatter }) => [language.code, formatter.fact(one, unit)]),
    ),
    asOf,
    source: describeSource(source, locales[0]!, locate),
    where,
    quote,
    attributedTo,
    from,
  };
}
