import type { Correction } from '../domain/correction.ts';
import { isRestated, type LedgerChange } from '../history/ledger-changes.ts';
import type { LedgerFact } from '../history/ledger.ts';
import type { PastPage } from '../history/past-page.ts';
import type { Since } from '../history/since.ts';
import type { Library, Page } from '../library/library.ts';

/** A fact that tells readers something else than it did. */
export type Restatement = LedgerChange & { before: LedgerFact; now: LedgerFact };

/**
 * Facts whose value, unit or qualifier has changed, by the id they have now. A fact with a slip in its
 * record waits until it is mended.
 */
export function findRestatements({ changes }: Since, { facts }: Library): Map<string, Restatement> {
  const restated = changes.filter(isRestatement).filter(({ id }) => facts.entries.has(id));
  return new Map(restated.map((change) => [change.id, change]));
}

const isRestatement = (change: LedgerChange): change is Restatement =>
  change.before !== undefined &&
  change.now !== undefined &&
  !change.now.isWithdrawn &&
  isRestated(change.before, change.now);

/** A correction of a fact that the page did not have at the revision. */
export interface AddedCorrection extends Pick<Correction, 'date' | 'old' | 'new'> {
  /** Id that the corrected fact has now. */
  fact: string;
  /** Its number among the corrections of the page. */
  index: number;
}

/** What the page has been given since the revision; the wording of a correction may be mended later. */
export function findAddedCorrections(
  page: Page,
  past: PastPage,
  { facts }: Library,
): AddedCorrection[] {
  const nameOf = ({ date, fact, old, new: now }: Correction) =>
    [date, fact, old, now].map(String).join(' ');
  const known = new Set(past.corrections.map(nameOf));
  const renamed = new Map(
    [...facts.entries.values()].flatMap(({ id, value }) =>
      value.formerly.map((former) => [former, id]),
    ),
  );
  return page.data.corrections.flatMap((correction, index) => {
    const { fact, date, old, new: now } = correction;
    if (fact === undefined || known.has(nameOf(correction))) return [];
    return [{ fact: renamed.get(fact) ?? fact, date, old, new: now, index }];
  });
}
