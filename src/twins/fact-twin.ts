import type { RootContent } from 'mdast';
import { address } from '../domain/addresses.ts';
import { describeDerivation } from '../domain/derivation-text.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue } from '../library/library.ts';
import type { Locate } from '../exports/locate.ts';
import { correctionsOf } from '../views/corrections.ts';
import { describeRange, findWarnings } from '../views/fact-status.ts';
import type { Locale } from '../views/locale.ts';
import { describePrecision } from '../views/precision.ts';
import { facets, heading, list, paragraph, type Block, type Said } from './nodes.ts';
import { sayFact, saySource } from './notes.ts';
import { tellCorrections } from './page-twin.ts';

/** A figure with its whole record. */
export function tellFact(id: string, locale: Locale, locate: Locate): RootContent[] {
  const { library, strings, formatter, text, href } = locale;
  const words = strings.figure;
  const fact = getValue(library.facts, id);
  const marks = findWarnings(fact, locale).map(({ word }) => word);
  return [
    heading(1, `${text(fact.label)}: ${sayFact(fact, locale)}`),
    ...(marks.length > 0 ? [paragraph(`${marks.join('. ')}.`)] : []),
    ...(fact.withdrawn ? [paragraph(text(fact.withdrawn.reason))] : []),
    ...(fact.quote ? [quoted(fact.quote)] : []),
    facets([
      [words.value, sayFact(fact, locale)],
      [words.unit, text(getValue(library.units, fact.unit).name)],
      [words.asOf, formatter.date(fact.asOf)],
      [words.derived, sayDerivation(fact, locale)],
      [words.precisionName, describePrecision(fact, locale)],
      [words.attributedTo, fact.attributedTo],
      [words.where, fact.where],
      [words.licence, getValue(library.sources, fact.source).licence],
      [words.reviewBy, formatter.date(fact.reviewBy)],
      [words.caveat, fact.caveat && text(fact.caveat)],
      [strings.own.twins.address, locate(href(address.fact(id)))],
    ]),
    paragraph(`${words.source}: `, ...saySource(fact.source, locale)),
    ...tellEstimates(fact, locale),
    ...tellCorrections(correctionsOf(fact, locale), locale),
  ];
}

const quoted = (words: string): Block => ({ type: 'blockquote', children: [paragraph(words)] });

function sayDerivation({ from }: Fact, { library, cells, strings }: Locale): string | undefined {
  const dataset = from && getValue(library.datasets, from.dataset);
  return from && dataset ? describeDerivation(from, dataset, cells, strings.figure) : undefined;
}

function tellEstimates(fact: Fact, locale: Locale): Block[] {
  if (!fact.contested) return [];
  const { strings, text, formatter, library } = locale;
  const unit = getValue(library.units, fact.unit);
  const words = strings.figure;
  return [
    heading(2, words.estimates),
    paragraph(`${words.estimatesText} ${describeRange(fact, locale)}.`),
    paragraph(`${words.reason}: ${text(fact.contested.reason)}`),
    list(
      listEstimates(fact).map((estimate, at): Said[] => [
        `${formatter.fact(estimate, unit)}: ${at === 0 ? `${words.preferred}. ` : ''}${text(estimate.definition)}. `,
        ...saySource(estimate.source, locale),
        ` ${estimate.where}. ${words.asOf} ${formatter.date(estimate.asOf)}.`,
      ]),
    ),
  ];
}
