import { error, type Problem } from '../domain/problem.ts';
import type { LedgerChange } from '../history/ledger-changes.ts';
import type { PastPage } from '../history/past-page.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { findAddedCorrections, findRestatements, type Restatement } from './added-corrections.ts';
import type { Check, Circumstances } from './check.ts';
import { findDisplayOfUse, positionOfUse } from './fact-use.ts';

/** Readers who met a figure on a page are told there what it was, when it changes. */
export const checkMissingCorrections: Check = (library, circumstances) => {
  const { since } = circumstances;
  if (!since) return [];
  const usage = findFactUsage(library);
  return [...findRestatements(since, library).values()].flatMap((change) => {
    const uses = Map.groupBy(usage.get(change.id) ?? [], ({ page }) => page);
    return [...uses].flatMap(([page, shown]) => {
      const past = since.pages.find(page.file);
      const [first] = shown;
      if (!past || !first || !wasShown(shown, change, past)) return [];
      const isTold = findAddedCorrections(page, past, library).some(
        ({ fact }) => fact === change.id,
      );
      return isTold ? [] : [missing(change, first, circumstances)];
    });
  });
};

/** The page showed the fact at the revision: by its name, or by what shows it now. */
function wasShown(uses: readonly Usage[], { id, formerId }: LedgerChange, past: PastPage): boolean {
  if (past.names('fact', id) || past.names('fact', formerId ?? id)) return true;
  return uses.some((use) => {
    const display = findDisplayOfUse(use);
    return display && past.names(display.kind, display.id);
  });
}

function missing(change: Restatement, use: Usage, { today }: Circumstances): Problem {
  const { id, before, now, isSourceChanged } = change;
  const told = (fact: typeof now) => [fact.qualifier, fact.value, fact.unit].filter(Boolean);
  const message = `"${id}" was ${told(before).join(' ')} and is ${told(now).join(' ')}, which readers of this page are not told`;
  const entry = [
    `- kind: ${isSourceChanged ? 'revision' : 'correction'}`,
    `  date: '${today}'`,
    `  fact: ${id}`,
    `  old: ${before.value}`,
    `  new: ${now.value}`,
    '  what: Say what changed and why …',
  ].map((line) => `  ${line}`);
  const isFirst = use.page.data.corrections.length === 0;
  const start = isFirst
    ? ['Add to the frontmatter of the page:', 'corrections:']
    : ['Add to "corrections" of the page:'];
  return error(positionOfUse(use), 'missing-correction', message, [...start, ...entry]);
}
