import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { listVocabulary } from '../../../search/vocabulary.ts';
import { createLocale } from '../../../views/locale.ts';
import { packWords } from '../../../search/words/word-list.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const locale = createLocale(locals.library, params['locale']);
  return respond('text/plain', packWords(listVocabulary(locale, locals.results)));
};
