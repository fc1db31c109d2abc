import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { listVocabulary } from '../../../search/vocabulary.ts';
import { createEdition } from '../../../views/edition.ts';
import { packWords } from '../../../search/words/word-list.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const edition = createEdition(locals.library, params['locale']);
  return respond('text/plain', packWords(listVocabulary(edition, locals.results)));
};
