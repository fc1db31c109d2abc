import type { APIRoute } from 'astro';
import { respond } from '../../../../exports/response.ts';
import { publishAnswers } from '../../../../search/answer-shards.ts';
import { createLocale } from '../../../../views/locale.ts';

/** Some of the records of a site that has many, or which of these files have a number. */
export const GET: APIRoute<never, { locale: string; file: string }> = ({ params, locals }) => {
  const { files } = publishAnswers(createLocale(locals.library, params.locale));
  return respond('application/json', JSON.stringify(files.get(params.file)));
};
