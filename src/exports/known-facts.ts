import { getReach } from '../views/fact-history.ts';
import { getRecordDates, type RecordDates } from '../views/record-dates.ts';
import type { FactsFile } from './facts-file.ts';
import { listFacts } from './list-facts.ts';
import type { Locate } from './locate.ts';

/** Every fact of the ledger with what the history tells of its record. */
export async function listKnownFacts(
  locals: App.Locals,
  circumstances: { today: string; locate: Locate },
): Promise<FactsFile> {
  const known = new Map<string, RecordDates>();
  for (const id of locals.library.facts.entries.keys())
    known.set(id, await getRecordDates(locals, id));
  const dates = (id: string): RecordDates => known.get(id)!;
  return listFacts(locals.library, { ...circumstances, history: await getReach(locals), dates });
}
