import { findUnsourcedWords } from '../library/unsourced-words.ts';
import { listStatements } from '../library/statements.ts';
import { findFactUsage } from '../library/usage.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** What this site can say of its own figures: of each thing how many the build has counted or compared. */
export interface LedgerCounts {
  facts: number;
  /** Read from a cell of a table, or computed over several. */
  tied: number;
  typed: number;
  contested: number;
  /** Numbers of figures and tables that were compared by what they measure. */
  compared: number;
  /** Times that the pages of this language show a figure. */
  mentions: number;
  /** Words that stand without a record. */
  unsourced: number;
}

export const countLedger = derive(
  'ledger-counts',
  ({ library, language }: Locale): LedgerCounts => {
    const facts = [...library.facts.entries.values()].map(({ value }) => value);
    const tied = facts.filter(({ from }) => from).length;
    const uses = [...findFactUsage(library).values()].flat();
    return {
      facts: facts.length,
      tied,
      typed: facts.length - tied,
      contested: facts.filter(({ contested }) => contested).length,
      compared: listStatements(library).length,
      mentions: uses.filter(({ page }) => page.language === language.code).length,
      unsourced: findUnsourcedWords(library).length,
    };
  },
);
