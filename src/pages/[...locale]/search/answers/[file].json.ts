import type { APIRoute } from 'astro';
import { respond } from '../../../../exports/response.ts';
import { writeAnswerFile } from '../../../../search/answer-shards.ts';
import { createLocale } from '../../../../views/locale.ts';

/** Some of the records of a site that has many, or which of these files have a number. */
export const GET: APIRoute<never, { locale: string; file: string }> = ({ params, locals }) => {
  const locale = createLocale(locals.library, params.locale);
  return respond('application/json', writeAnswerFile(locale, params.file));
};
