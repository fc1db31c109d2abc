import type { APIRoute } from 'astro';
import { factsFile } from '../exports/facts-file.ts';
import { listKnownFacts } from '../exports/known-facts.ts';
import { createLocate } from '../exports/locate.ts';
import { respondJson } from '../exports/response.ts';
import { readSettings } from '../settings.ts';

export const GET: APIRoute = async ({ site, locals }) => {
  const circumstances = { today: readSettings().today, locate: createLocate(site) };
  return respondJson(factsFile.parse(await listKnownFacts(locals, circumstances)));
};
