import { listClaims } from '../domain/claims.ts';
import { getOrMake } from '../domain/memo.ts';
import type { Position } from '../domain/problem.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import { findReferences } from '../markup/tree.ts';

/** Where each claim is made, by its id: the words of a page, or the title of what names it and the naming itself. */
export function findClaimUses(library: Library): ReadonlyMap<string, (() => Position)[]> {
  const uses = new Map<string, (() => Position)[]>();
  const add = (id: string, locate: () => Position): void => {
    getOrMake(uses, id, (): (() => Position)[] => []).push(locate);
  };
  for (const { tree, file } of [...library.pages, ...library.refused])
    for (const { kind, id, line, column } of findReferences(tree))
      if (kind === 'claim') add(id, () => ({ file, line, column }));
  const languages = library.site.languages.map(({ code }) => ['title', code]);
  for (const { value, locate, titles } of [
    ...library.pages.map((page) => ({
      value: page.data,
      locate: page.locate,
      titles: [['title']],
    })),
    ...[library.charts, library.tables, library.timeline].flatMap(({ entries }) =>
      [...entries.values()].map((entry) => ({ ...entry, titles: languages })),
    ),
  ])
    for (const [index, id] of listClaims(value).entries()) {
      const paths: Path[] = [['claims', index], ...titles];
      for (const path of paths) add(id, () => locate(path));
    }
  return uses;
}
