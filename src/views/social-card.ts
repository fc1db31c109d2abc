import type { Card, CardFigure } from '../charts/card.ts';
import { shortCitation } from '../domain/citation.ts';
import { listEstimates } from '../domain/estimates.ts';
import { fill } from '../domain/fill.ts';
import type { Fact } from '../domain/fact.ts';
import type { Unit } from '../domain/unit.ts';
import { getValue, type Page } from '../library/library.ts';
import { findReferences } from '../markup/tree.ts';
import { readSettings } from '../settings.ts';
import { briefingsOf, type Locale } from './locale.ts';
import { getPage } from './site-pages.ts';
import { createTextLocale } from './translations.ts';

/** Cards are shown by other sites, which need a full address; the staff edition is shown by none. */
export const hasCards = (): boolean => {
  const { siteUrl, edition } = readSettings();
  return siteUrl !== undefined && edition === 'public';
};

/** The card of a page, or one that pages of a kind share: `kind` and `name` as its address has them. */
export function createCard(kind: string, name: string, locale: Locale): Card {
  if (kind === 'briefings' || kind === 'notes')
    return cardOfPage(getPage(locale, kind, name), locale);
  const { library, text } = locale;
  const theme = kind === 'themes' ? library.site.themes[name] : undefined;
  const [kicker, title] = theme
    ? [locale.strings.page.theme, text(theme.title)]
    : wordsOfKind(name, locale);
  return { kicker, title, ...signatureOf(locale) };
}

const signatureOf = ({ library: { site }, text }: Locale) => ({
  site: text(site.name),
  publisher: text(site.publisher),
});

function cardOfPage(page: Page, chosen: Locale): Card {
  const locale = createTextLocale(page, chosen);
  const { library, strings, text } = locale;
  const theme = library.site.themes[page.data.theme];
  const kind = page.kind === 'briefings' ? strings.page.briefing : strings.page.note;
  const [first] = findReferences(page.tree).filter((one) => one.kind === 'fact');
  return {
    kicker: [kind, theme && text(theme.title)].filter(Boolean).join(' · '),
    title: text(page.data.title),
    figure: first && describeFigure(getValue(library.facts, first.id), locale),
    ...signatureOf(locale),
  };
}

/** What pages of a kind have in common; else the site itself, with its first briefing. */
function wordsOfKind(name: string, locale: Locale): [kicker: string, title: string] {
  const { strings, text, library } = locale;
  if (name === 'figures') return [strings.layout.figures, strings.register.text];
  if (name === 'data') return [strings.layout.data, strings.data.text];
  const [lead] = briefingsOf(locale);
  const kicker = lead ? strings.layout.briefings : strings.layout.notes;
  return [kicker, text(library.site.description)];
}

/** A percentage is a part of a whole where it was computed as one, or where rival estimates of a part are given. */
function findShares(fact: Fact, { style }: Unit): number[] {
  const compute = fact.from?.compute;
  const isPart = compute === 'share' || (fact.contested && compute === undefined);
  const rivals = listEstimates(fact).slice(1);
  const shares = [fact, ...rivals].map(({ value }) => Number(value) / 100);
  const isWithin = shares.every((share) => share >= 0 && share <= 1);
  return style === 'percent' && isPart && isWithin ? shares : [];
}

function describeFigure(fact: Fact, locale: Locale): CardFigure {
  const { library, strings, formatter, text } = locale;
  const unit = getValue(library.units, fact.unit);
  const source = shortCitation(getValue(library.sources, fact.source));
  const asOf = `${strings.figure.asOf} ${formatter.date(fact.asOf)}.`;
  return {
    value: formatter.fact(fact, unit),
    label: text(fact.label),
    source: `${fill(strings.chart.source, { sources: source })} ${asOf}`,
    shares: findShares(fact, unit),
  };
}
