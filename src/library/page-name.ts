import { basename } from 'node:path';
import type { PageKind } from '../domain/page.ts';
import { error, type Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggestion.ts';
import { findFileNameFault } from './file-names.ts';
import { findReservedProblems } from './reserved-names.ts';

/** What a file’s name says of its page: `<slug>.mdx`, or `<slug>.<language>.mdx` for a translation. */
export interface PageName {
  slug: string;
  language: string;
}

/** Names a page in whatever language: `notes/harbour`. */
export const pageKey = ({ kind, slug }: { kind: PageKind; slug: string }): string =>
  `${kind}/${slug}`;

export function parsePageName(file: string, languages: readonly string[]): PageName {
  const [slug = '', language = languages[0] ?? '', ...rest] = basename(file)
    .replace(/\.mdx?$/, '')
    .split('.');
  return { slug: [slug, ...rest].join('.'), language };
}

/** What is wrong with the name; `languages` is missing where site.yaml could not be read. */
export function findNameProblems(
  { slug, language }: PageName,
  kind: PageKind,
  file: string,
  languages: readonly string[] | undefined,
): Problem[] {
  const position = { file, line: 1, column: 1 };
  if (languages && !languages.includes(language)) {
    const names = `${slug}.mdx or ${slug}.${languages.at(-1)}.mdx`;
    const hint = suggest(language, languages, `Name the file ${names}`);
    const message = `"${language}" is not a language of site.yaml`;
    return [error(position, 'unknown-language', message, hint)];
  }
  // Told where the names of all files are looked at.
  if (findFileNameFault(basename(file))) return [];
  if (slug.length > 100 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    const hint = 'Use small letters, digits and single hyphens in the file name';
    return [error(position, 'invalid-id', `"${slug}" cannot be part of an address`, hint)];
  }
  return findReservedProblems(kind, slug, () => position);
}
