import type { APIRoute } from 'astro';
import { factsFile } from '../exports/facts-file.ts';
import { listFacts } from '../exports/list-facts.ts';
import { createLocate } from '../exports/locate.ts';
import { respondJson } from '../exports/response.ts';
import { getReach } from '../views/fact-history.ts';
import { getRecordDates, type RecordDates } from '../views/record-dates.ts';
import { readSettings } from '../settings.ts';

export const GET: APIRoute = async ({ site, locals }) => {
  const reach = await getReach(locals);
  const locate = createLocate(site);
  const known = new Map<string, RecordDates>();
  for (const id of locals.library.facts.entries.keys())
    known.set(id, await getRecordDates(locals, id));
  const dates = (id: string): RecordDates => known.get(id)!;
  const circumstances = { today: readSettings().today, locate, history: reach, dates };
  return respondJson(factsFile.parse(listFacts(locals.library, circumstances)));
};
