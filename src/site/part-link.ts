import { once } from '../library/once.ts';
import { createSiteMap } from '../library/site-map.ts';
import { createHref, type Edition } from './edition.ts';

const siteMapOf = once(createSiteMap);

/**
 * Link to an address of this site, which may name a part of a page. A translation need not have every
 * part of its original: then the link leads to the original, where the part is.
 */
export function linkTo(path: string, { library, language, href }: Edition): string {
  const [page = '', part = ''] = path.split('#');
  const hasPart = (code: string) => {
    const parts = siteMapOf(library).find(page, code);
    return parts === 'unknown' || parts?.has(part);
  };
  const first = library.site.languages[0]?.code ?? '';
  return part === '' || hasPart(language.code) || !hasPart(first)
    ? href(path)
    : createHref(path, undefined);
}
