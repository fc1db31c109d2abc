import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { listVocabulary } from '../../../search/vocabulary.ts';
import { createEdition, localePaths } from '../../../site/edition.ts';
import { getLibrary } from '../../../site/library.ts';
import { packWords } from '../../../wording/word-list.ts';

export async function getStaticPaths() {
  return localePaths(await getLibrary()).map((params) => ({ params }));
}

export const GET: APIRoute = async ({ params }) => {
  const edition = createEdition(await getLibrary(), params['locale']);
  return respond('text/plain', packWords(listVocabulary(edition)));
};
