import { address } from '../../domain/addresses.ts';
import type { Position } from '../../domain/problem.ts';
import type { Library } from '../../library/library.ts';
import { fileOf } from './expected-files.ts';

/** The content that a file of the site is made from: `content/notes/x.mdx`; nothing where it is many. */
export function findOrigin(
  file: string,
  library: Library,
  [bytes, line]: readonly [bytes?: Buffer, line?: number] = [],
): string | undefined {
  const known = originOfPage(file, library) ?? originOfRecord(file, library);
  if (known !== undefined || line === undefined || !bytes) return known;
  const text = bytes.toString('utf8').split('\n').slice(0, line).join('\n');
  return originOfEntry(text, library);
}

const originOfPage = (file: string, library: Library): string | undefined =>
  library.pages.find(
    ({ kind, slug, language }) => fileOf(address.page(kind, slug), language, library) === file,
  )?.file;

/** `facts/x/index.html`, `fr/charts/x.svg` */
function originOfRecord(file: string, library: Library): string | undefined {
  const [, folder = '', id = ''] =
    /(?:^|\/)(\w+)\/([\w-]+)(?:\/index\.html|\.\w+)$/.exec(file) ?? [];
  const { facts, charts, datasets } = library;
  const entry = { facts, charts, data: datasets }[folder]?.entries.get(id);
  const isTheme = folder === 'themes' && Object.hasOwn(library.site.themes, id);
  if (isTheme) return format(library.siteLocate(['themes', id]));
  return entry && format(entry.locate([]));
}

/** Of a feed: each entry begins with the address of its page. */
function originOfEntry(text: string, library: Library): string | undefined {
  const [, language, path = ''] =
    [...text.matchAll(/<id>tag:[^<]*?:\/(\w+)(\/[^<#]*)/g)].at(-1) ?? [];
  return library.pages.find(
    (page) => page.language === language && address.page(page.kind, page.slug) === path,
  )?.file;
}

const format = ({ file, line }: Position) => `${file}:${line}`;
