import type { APIRoute } from 'astro';
import { factsFile } from '../exports/facts-file.ts';
import { listFacts } from '../exports/list-facts.ts';
import { createLocate } from '../exports/locate.ts';
import { respondJson } from '../exports/response.ts';
import { getReach } from '../views/fact-history.ts';
import { readSettings } from '../settings.ts';

export const GET: APIRoute = async ({ site, locals }) => {
  const reach = await getReach(locals);
  const locate = createLocate(site);
  const circumstances = { today: readSettings().today, locate, history: reach };
  return respondJson(factsFile.parse(listFacts(locals.library, circumstances)));
};
