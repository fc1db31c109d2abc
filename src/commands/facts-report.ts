import { address } from '../domain/addresses.ts';
import { escapeMarkdown, formatCode, formatMarkdownTable } from '../domain/markdown-text.ts';
import type { CellChange } from '../history/data-cells.ts';
import type { ChangeKind, LedgerChange } from '../history/ledger-changes.ts';
import type { Library } from '../library/library.ts';
import type { Usage } from '../library/usage.ts';
import { fill } from '../domain/fill.ts';
import { formatRow, nameOf, createReportContext, type ReportContext } from './facts-report-row.ts';

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
  const context = createReportContext(library);
  const { words } = context;
  const names = { revision: escapeMarkdown(revision) };
  const parts = sections.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map((change) => formatRow(change, context));
    const head = [words.figure, words.before, words.now, words.change, words.source];
    const details = own.map((change) => formatDetails(change, context));
    const title = `### ${words.sections[kind]}`;
    return [title, formatMarkdownTable(head, rows), details.join('\n')];
  });
  if (parts.length === 0) return fill(words.none, names);
  return [`## ${fill(words.title, names)}`, ...parts].join('\n\n');
}

function formatDetails(change: LedgerChange, context: ReportContext): string {
  const { id, formerId, cells } = change;
  const { usage, words, library } = context;
  const uses = [...(usage.get(id) ?? []), ...(usage.get(formerId ?? '') ?? [])];
  const positions = [...new Set(uses.map((use) => formatUse(use, library)))];
  const shown =
    positions.length > 0
      ? positions.map((position) => `${words.shownOn} ${position}`)
      : [words.shownNowhere];
  const lines = [...shown, ...cells.map((cell) => formatCell(cell, context))];
  return [`- ${nameOf(change, context)}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function formatUse({ page, line }: Usage, { site }: Library): string {
  const { kind, slug, language, file } = page;
  const prefix = language === site.languages[0]?.code ? '' : `/${language}`;
  return `${formatCode(`${file}:${line}`)} (${prefix}${address.page(kind, slug)})`;
}

function formatCell(
  { dataset, column, line, before, now }: CellChange,
  context: ReportContext,
): string {
  const { words, folder } = context;
  const [old, current] = [before ?? words.noNumber, now ?? words.noNumber];
  return formatCode(`${folder}data/${dataset}.csv:${line} ${column} ${old} → ${current}`);
}
