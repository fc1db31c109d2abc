import { address } from '../domain/addresses.ts';
import { shortCitation } from '../domain/citation.ts';
import { createFormatter, type Formatter } from '../domain/format.ts';
import { textIn } from '../domain/localized-text.ts';
import { escapeMarkdown, formatCode, formatMarkdownTable } from '../domain/markdown-text.ts';
import type { CellChange } from '../history/data-cells.ts';
import type { ChangeKind, LedgerChange } from '../history/ledger-changes.ts';
import type { LedgerFact } from '../history/ledger.ts';
import type { Library } from '../library/library.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { fill, getStrings, type Strings } from '../strings/index.ts';

/** What every part of the report is written with. */
interface Desk {
  library: Library;
  usage: ReadonlyMap<string, Usage[]>;
  formatter: Formatter;
  words: Strings['ledgerChanges'];
  /** The content folder as counted from the project’s root, with a slash at its end. */
  folder: string;
}

/** What concerns readers, in the order of its weight; a record that is only reworded does not. */
const sections = [
  'changed',
  'resourced',
  'withdrawn',
  'removed',
  'renamed',
  'added',
] as const satisfies ChangeKind[];

/** Changes of the ledger as Markdown, in the words of the site’s first language. */
export function formatFactsReport(
  changes: readonly LedgerChange[],
  revision: string,
  library: Library,
): string {
  const desk = openDesk(library);
  const { words } = desk;
  const names = { revision: escapeMarkdown(revision) };
  const parts = sections.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map((change) => formatRow(change, desk));
    const head = [words.figure, words.before, words.now, words.change, words.source];
    const details = own.map((change) => formatDetails(change, desk));
    const title = `### ${words.sections[kind]}`;
    return [title, formatMarkdownTable(head, rows), details.join('\n')];
  });
  if (parts.length === 0) return fill(words.none, names);
  return [`## ${fill(words.title, names)}`, ...parts].join('\n\n');
}

function openDesk(library: Library): Desk {
  const [language] = library.site.languages;
  if (!language) throw new Error('The site has no language');
  const strings = getStrings(language.code);
  const options = { ...language, language: language.code, qualifiers: strings.qualifiers };
  return {
    library,
    usage: findFactUsage(library),
    formatter: createFormatter(options),
    words: strings.ledgerChanges,
    folder: library.siteLocate([]).file.replace(/site\.yaml$/, ''),
  };
}

function formatRow(change: LedgerChange, desk: Desk): string[] {
  const { before, now, percent } = change;
  return [
    nameOf(change, desk),
    valueOf(before, desk),
    valueOf(now, desk),
    percent === undefined ? none : formatPercent(percent, desk),
    formatSource(change, desk),
  ];
}

const none = '–';

function nameOf({ id, formerId, before, now }: LedgerChange, { formatter }: Desk): string {
  const label = textIn((now ?? before)?.label ?? {}, formatter.language);
  const ids = formerId === undefined ? id : `${formerId} → ${id}`;
  return escapeMarkdown(`${label} (${ids})`);
}

function valueOf(fact: LedgerFact | undefined, { library, formatter }: Desk): string {
  if (!fact) return none;
  const unit = library.units.entries.get(fact.unit)?.value;
  const text = unit ? formatter.fact(fact, unit) : `${fact.value} ${fact.unit}`;
  return escapeMarkdown(text);
}

function formatPercent(percent: number, { formatter }: Desk): string {
  const rounded = Number(percent.toFixed(1));
  const text = formatter.value(rounded, { style: 'percent', name: {} });
  return rounded > 0 ? `+${text}` : text;
}

function formatSource({ before, now, isSourceChanged }: LedgerChange, desk: Desk): string {
  const { words, library } = desk;
  const cite = (id = '') => {
    const source = library.sources.entries.get(id)?.value;
    return escapeMarkdown(source ? `${shortCitation(source)} (${id})` : id);
  };
  if (isSourceChanged)
    return fill(words.otherSource, { before: cite(before?.source), now: cite(now?.source) });
  return before && now ? words.sameSource : cite((now ?? before)?.source);
}

function formatDetails(change: LedgerChange, desk: Desk): string {
  const { id, formerId, cells } = change;
  const { usage, words, library } = desk;
  const uses = [...(usage.get(id) ?? []), ...(usage.get(formerId ?? '') ?? [])];
  const places = [...new Set(uses.map((use) => formatUse(use, library)))];
  const shown =
    places.length > 0 ? places.map((place) => `${words.shownOn} ${place}`) : [words.shownNowhere];
  const lines = [...shown, ...cells.map((cell) => formatCell(cell, desk))];
  return [`- ${nameOf(change, desk)}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function formatUse({ page, line }: Usage, { site }: Library): string {
  const { kind, slug, language, file } = page;
  const prefix = language === site.languages[0]?.code ? '' : `/${language}`;
  return `${formatCode(`${file}:${line}`)} (${prefix}${address.page(kind, slug)})`;
}

function formatCell({ dataset, column, line, before, now }: CellChange, desk: Desk): string {
  const { words, folder } = desk;
  const [old, current] = [before ?? words.noNumber, now ?? words.noNumber];
  return formatCode(`${folder}data/${dataset}.csv:${line} ${column} ${old} → ${current}`);
}
