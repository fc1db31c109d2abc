import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { shortCitation, sourceDate } from '../domain/citation.ts';
import { address } from '../domain/addresses.ts';
import { listEstimates } from '../domain/estimates.ts';
import { fill } from '../domain/fill.ts';
import type { Fact } from '../domain/fact.ts';
import { getValue } from '../library/library.ts';
import { claimOf } from '../views/claims.ts';
import { describeRange, findWarnings } from '../views/fact-status.ts';
import type { Locale } from '../views/locale.ts';
import { describePrecision } from '../views/precision.ts';
import type { Locate } from '../exports/locate.ts';
import { emphasis, link, paragraph, type Said } from './nodes.ts';

/** The value of a fact as pages print it. */
export const sayFact = (fact: Fact, { formatter, library }: Locale): string =>
  formatter.fact(fact, getValue(library.units, fact.unit));

/** “Source: Publisher, 2026, table 3. As of 2025.” */
export function sayOrigin(fact: Fact, { library, strings, formatter }: Locale): string {
  const cited = [fact.attributedTo, shortCitation(getValue(library.sources, fact.source))];
  const sources = [...cited.filter(Boolean), fact.where].join(', ');
  const origin = fill(strings.chart.source, { sources });
  return `${origin} ${strings.figure.asOf} ${formatter.date(fact.asOf)}.`;
}

/** A source as the references of a page name it. */
export function saySource(id: string, locale: Locale): Said[] {
  const { library, formatter, strings } = locale;
  const source = getValue(library.sources, id);
  const author = source.author && source.author !== source.publisher ? `${source.author}, ` : '';
  const title = source.url ? link(source.url, source.title) : emphasis(source.title);
  const date = sourceDate(source, formatter, strings.sources.noDate);
  return [`${author}${source.publisher}. `, title, `. ${date}.`];
}

/** The footnotes of one twin, in the order in which its text first names them. */
export class Notes {
  readonly #locale: Locale;
  readonly #locate: Locate;
  readonly #said = new Map<string, Said[]>();

  constructor(locale: Locale, locate: Locate) {
    this.#locale = locale;
    this.#locate = locate;
  }

  /** The mark of a figure, whose note says what it is, where it comes from and of when it is. */
  figure(fact: Fact): FootnoteReference {
    return this.#mark(`figure-${fact.id}`, () => this.#describeFigure(fact));
  }

  /** The mark of a source; `where` in it. */
  source(id: string, where: string | undefined): FootnoteReference {
    const same = `source-${id}`;
    const said = (): Said[] => [...saySource(id, this.#locale), ...(where ? [` ${where}.`] : [])];
    if (!where) return this.#mark(same, said);
    const at = [...this.#said.keys()].filter((name) => name.startsWith(`${same}-at-`)).length;
    return this.#mark(`${same}-at-${at + 1}`, said);
  }

  /** The mark of words that are proved from the data. */
  claim(id: string): FootnoteReference {
    return this.#mark(`claim-${id}`, () => {
      const claim = claimOf(this.#locale, id);
      if (!claim) return [];
      const lines = claim.lines.map(({ text }) => text);
      return [`${claim.predicate}. ${[...lines, claim.more].filter(Boolean).join('; ')}.`];
    });
  }

  list(): FootnoteDefinition[] {
    return [...this.#said].map(([identifier, said]) => ({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [paragraph(...said)],
    }));
  }

  #mark(identifier: string, say: () => Said[]): FootnoteReference {
    if (!this.#said.has(identifier)) this.#said.set(identifier, say());
    return { type: 'footnoteReference', identifier, label: identifier };
  }

  #describeFigure(fact: Fact): Said[] {
    const locale = this.#locale;
    const { text, href, strings } = locale;
    const marks = findWarnings(fact, locale).map(({ word }) => word);
    const precision = describePrecision(fact, locale);
    const rest = [
      sayOrigin(fact, locale),
      ...(marks.length > 0 ? [`${marks.join('. ')}.`] : []),
      ...sayEstimates(fact, locale),
      ...(precision ? [`${strings.figure.precisionName}: ${precision}.`] : []),
      ...(fact.caveat ? [text(fact.caveat)] : []),
    ];
    const label = link(this.#locate(href(address.fact(fact.id))), text(fact.label));
    return [`${sayFact(fact, locale)}. `, label, `. ${rest.join(' ')}`];
  }
}

/** All numbers of a contested figure, with what each is of. */
function sayEstimates(fact: Fact, locale: Locale): string[] {
  const range = describeRange(fact, locale);
  if (range === undefined) return [];
  const { formatter, library, text } = locale;
  const unit = getValue(library.units, fact.unit);
  const estimates = listEstimates(fact).map(
    (estimate) => `${formatter.fact(estimate, unit)} (${text(estimate.definition)})`,
  );
  return [`${range}: ${formatter.list(estimates)}.`];
}
