import type { APIRoute } from 'astro';
import { createLocate } from '../exports/locate.ts';
import { respond } from '../exports/response.ts';
import { writeTwin } from '../twins/twin.ts';
import { createLocale } from '../views/locale.ts';

/** A page in Markdown, for programs and for those who keep texts. */
export const GET: APIRoute<never, { path: string }> = ({ params, site, locals }) => {
  const [first = '', ...rest] = params.path.split('/');
  const isTree = locals.library.site.languages.some(({ code }, at) => at > 0 && code === first);
  const locale = createLocale(locals.library, isTree ? first : undefined);
  const path = `/${isTree ? rest.join('/') : params.path}.md`;
  return respond('text/markdown', writeTwin(path, locale, createLocate(site)));
};
