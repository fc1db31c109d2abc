import { shortCitation } from '../domain/citation.ts';
import { createFormatter, type Formatter } from '../domain/format.ts';
import { textIn } from '../domain/text-in.ts';
import { escapeMarkdown } from '../domain/markdown-text.ts';
import type { LedgerChange } from '../history/ledger-changes.ts';
import type { LedgerFact } from '../history/ledger.ts';
import type { Library } from '../library/library.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { fill } from '../domain/fill.ts';
import { getStrings, type Strings } from '../strings/index.ts';

/** What every part of the report is written with. */
export interface ReportContext {
  library: Library;
  usage: ReadonlyMap<string, Usage[]>;
  formatter: Formatter;
  words: Strings['ledgerChanges'];
  /** The content folder as counted from the project’s root, with a slash at its end. */
  folder: string;
}

/** In the words of the site’s first language. */
export function createReportContext(library: Library): ReportContext {
  const [language] = library.site.languages;
  if (!language) throw new Error('The site has no language');
  const strings = getStrings(language.code, library.interfaces);
  const options = { ...language, language: language.code, qualifiers: strings.qualifiers };
  return {
    library,
    usage: findFactUsage(library),
    formatter: createFormatter(options),
    words: strings.ledgerChanges,
    folder: library.siteLocate([]).file.replace(/site\.yaml$/, ''),
  };
}

/** Cells of the change’s row: figure, before, now, change, source. */
export function formatRow(change: LedgerChange, context: ReportContext): string[] {
  const { id, before, now, percent } = change;
  // A record with a slip in it is there, but says nothing until it is mended.
  const isRefused = !now && context.library.facts.ids.has(id);
  return [
    nameOf(change, context),
    valueOf(before, context),
    isRefused ? context.words.unreadable : valueOf(now, context),
    percent === undefined ? none : formatPercent(percent, context),
    formatSource(change, context),
  ];
}

const none = '–';

/** The label and the id, or both ids, as Markdown. */
export function nameOf(
  { id, formerId, before, now }: LedgerChange,
  { formatter }: ReportContext,
): string {
  const label = textIn((now ?? before)?.label ?? {}, formatter.language);
  const ids = formerId === undefined ? id : `${formerId} → ${id}`;
  return escapeMarkdown(`${label} (${ids})`);
}

function valueOf(fact: LedgerFact | undefined, { library, formatter }: ReportContext): string {
  if (!fact) return none;
  const unit = library.units.entries.get(fact.unit)?.value;
  const text = unit ? formatter.fact(fact, unit) : `${fact.value} ${fact.unit}`;
  return escapeMarkdown(text);
}

function formatPercent(percent: number, { formatter }: ReportContext): string {
  const rounded = Number(percent.toFixed(1));
  const text = formatter.value(rounded, { style: 'percent', name: {} });
  return rounded > 0 ? `+${text}` : text;
}

function formatSource(
  { before, now, isSourceChanged }: LedgerChange,
  context: ReportContext,
): string {
  const { words, library } = context;
  const cite = (id = '') => {
    const source = library.sources.entries.get(id)?.value;
    return escapeMarkdown(source ? `${shortCitation(source)} (${id})` : id);
  };
  if (isSourceChanged)
    return fill(words.otherSource, { before: cite(before?.source), now: cite(now?.source) });
  return before && now ? words.sameSource : cite((now ?? before)?.source);
}
