import { findCellChanges, type CellChange } from './data-cells.ts';
import type { Ledger, LedgerFact } from './ledger.ts';

/**
 * `changed`: value, unit or qualifier differ. `resourced`: the same value from another source.
 * `withdrawn`: no page may show it any longer. `renamed`: nothing but its id. `edited`: anything else.
 */
export type ChangeKind =
  'added' | 'removed' | 'withdrawn' | 'changed' | 'resourced' | 'renamed' | 'edited';

/** What has become of one fact. */
export interface LedgerChange {
  kind: ChangeKind;
  /** Its id now; of a fact that is gone, the id it had. */
  id: string;
  /** The id it had, where that was another. */
  formerId?: string;
  before?: LedgerFact;
  now?: LedgerFact;
  /** From the old value to the new one, in per cent, where both are numbers in one unit. */
  percent?: number;
  isSourceChanged: boolean;
  /** Cells behind the change of a derived fact. */
  cells: CellChange[];
}

/** What differs between two ledgers, ordered by id; facts that are alike in all are left out. */
export function findLedgerChanges(before: Ledger, now: Ledger): LedgerChange[] {
  const renamed = findRenames(before, now);
  const former = new Set(renamed.values());
  const kept = [...now].flatMap(([id, fact]) => {
    const formerId = renamed.get(id);
    const change = compare(id, formerId, before.get(formerId ?? id), fact);
    return change ? [change] : [];
  });
  const gone = [...before].filter(([id]) => !now.has(id) && !former.has(id));
  return [...kept, ...gone.map(([id, fact]) => removal(id, fact))].sort(byId);
}

/** Value, unit and qualifier as a reader is told them. */
export const isRestated = (before: LedgerFact, now: LedgerFact): boolean =>
  String(before.value) !== String(now.value) ||
  before.unit !== now.unit ||
  before.qualifier !== now.qualifier;

/** Facts that stand under a new id, with the id each had before. */
function findRenames(before: Ledger, now: Ledger): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [id, { formerly }] of now) {
    const formerId = formerly.findLast((name) => before.has(name) && !now.has(name));
    if (formerId !== undefined && !before.has(id)) renamed.set(id, formerId);
  }
  return renamed;
}

function compare(
  id: string,
  formerId: string | undefined,
  before: LedgerFact | undefined,
  now: LedgerFact,
): LedgerChange | undefined {
  const kind = before ? findKind(before, now, formerId !== undefined) : 'added';
  if (!kind) return undefined;
  return {
    kind,
    id,
    formerId,
    before,
    now,
    percent: before && findPercent(before, now),
    isSourceChanged: before !== undefined && before.source !== now.source,
    cells: before && isRestated(before, now) ? findCellChanges(before, now) : [],
  };
}

function findKind(before: LedgerFact, now: LedgerFact, isRenamed: boolean): ChangeKind | undefined {
  if (now.isWithdrawn && !before.isWithdrawn) return 'withdrawn';
  if (isRestated(before, now)) return 'changed';
  if (before.source !== now.source) return 'resourced';
  if (isRenamed) return 'renamed';
  return before.text === now.text ? undefined : 'edited';
}

function findPercent(before: LedgerFact, now: LedgerFact): number | undefined {
  const [old, current] = [before.value, now.value];
  const isComparable = typeof old === 'number' && typeof current === 'number' && old !== 0;
  if (!isComparable || before.unit !== now.unit || old === current) return undefined;
  return ((current - old) / Math.abs(old)) * 100;
}

const removal = (id: string, before: LedgerFact): LedgerChange => ({
  kind: 'removed',
  id,
  before,
  isSourceChanged: false,
  cells: [],
});

const byId = (a: LedgerChange, b: LedgerChange) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
