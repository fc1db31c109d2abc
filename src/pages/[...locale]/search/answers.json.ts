import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { publishAnswers } from '../../../search/answer-shards.ts';
import { createEdition } from '../../../views/edition.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const edition = createEdition(locals.library, params['locale']);
  return respond('application/json', JSON.stringify(publishAnswers(edition).head));
};
