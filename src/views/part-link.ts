import { once } from '../library/once.ts';
import { createSiteMap } from '../library/site-map.ts';
import { derive } from './derived.ts';
import { createHref, type Locale } from './locale.ts';

const siteMapOf = once(createSiteMap);

/** Ids that the page has in a language, in order; `key`: the code of the language, a space and the path. */
const partsOf = derive(
  'parts',
  ({ library }: Locale, key) => {
    const [code = '', path = ''] = key.split(' ');
    return siteMapOf(library).find(path, code);
  },
  (parts) => (parts instanceof Set ? [...parts].sort() : parts),
);

/**
 * Link to an address of this site, which may name a part of a page. A translation need not have every
 * part of its original: then the link leads to the original, where the part is.
 */
export function linkTo(path: string, locale: Locale): string {
  const { library, language, href } = locale;
  const [page = '', part = ''] = path.split('#');
  const hasPart = (code: string) => {
    const parts = partsOf(locale, `${code} ${page}`);
    return parts === 'unknown' || parts?.has(part);
  };
  const first = library.site.languages[0]?.code ?? '';
  return part === '' || hasPart(language.code) || !hasPart(first)
    ? href(path)
    : createHref(path, undefined);
}
