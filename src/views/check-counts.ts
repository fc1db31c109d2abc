import { problemKinds } from '../domain/problem-kinds.ts';
import { isFirstHand } from '../domain/source.ts';
import { publishedDatasets } from '../library/library.ts';
import { countCorrections } from './correction-log.ts';
import { derive } from './derived.ts';
import { isOverdue } from './fact-status.ts';
import { countLedger, type LedgerCounts } from './ledger-counts.ts';
import type { Locale } from './locale.ts';

/** What the page on checks tells: of each thing how many the build has read, compared or proved. */
export interface CheckCounts extends LedgerCounts {
  /** Claims of the words that were proved; no site is built with one that is not. */
  claims: number;
  sources: number;
  firstHand: number;
  datasets: number;
  overdue: number;
  corrections: number;
  /** Kinds of problem that the checks look for. */
  kinds: number;
}

const countRecords = derive(
  'check-counts',
  (locale: Locale): Omit<CheckCounts, keyof LedgerCounts> => {
    const { library } = locale;
    const sources = [...library.sources.entries.values()].map(({ value }) => value);
    const facts = [...library.facts.entries.values()].map(({ value }) => value);
    return {
      claims: library.claims.entries.size,
      sources: sources.length,
      firstHand: sources.filter(isFirstHand).length,
      datasets: publishedDatasets(library).length,
      overdue: facts.filter((fact) => isOverdue(fact, locale)).length,
      corrections: countCorrections(locale),
      kinds: Object.keys(problemKinds).length,
    };
  },
);

export const countChecks = (locale: Locale): CheckCounts => ({
  ...countLedger(locale),
  ...countRecords(locale),
});
