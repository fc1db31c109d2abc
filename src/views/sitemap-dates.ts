import { readSettings } from '../settings.ts';
import { getRecordDates } from './record-dates.ts';

/** The day from which the record of each fact says what it says, by its id; none where only the build has a day. */
export async function listFactDays(locals: App.Locals): Promise<ReadonlyMap<string, string>> {
  const { today } = readSettings();
  const days = new Map<string, string>();
  for (const id of locals.library.facts.entries.keys()) {
    const { published, changed } = await getRecordDates(locals, id);
    if (published !== undefined || changed !== today) days.set(id, changed);
  }
  return days;
}
