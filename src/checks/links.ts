import { error, type Position, type Problem } from '../domain/problem.ts';
import { findNearest } from '../domain/suggestion.ts';
import type { Library, Page } from '../library/library.ts';
import {
  createSiteMap,
  fragmentsOf,
  splitAddress,
  type Fragments,
  type SiteMap,
} from '../library/site-map.ts';
import { positionOf } from '../markup/position-of.ts';
import { walk } from '../markup/tree.ts';
import type { Check } from './check.ts';

/** Links within the site lead to a page, file or fragment that exists. */
export const checkLinks: Check = (library: Library) => {
  const map = createSiteMap(library);
  return [...library.pages, ...library.refused].flatMap((page) => {
    let own: Fragments | undefined;
    return checkPage(page, map, () => (own ??= fragmentsOf(page, library)));
  });
};

function checkPage(
  page: Pick<Page, 'tree' | 'file' | 'language'>,
  map: SiteMap,
  findOwn: () => Fragments,
): Problem[] {
  const problems: Problem[] = [];
  walk(page.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const { url } = node;
    if (!/^[/#]/.test(url)) return;
    const { path, id } = splitAddress(url);
    const fragments = path === '' ? findOwn() : map.find(path, page.language);
    const position = positionOf(node, page.file);
    if (!fragments) problems.push(unknownPage(path, map, position));
    else if (id !== undefined && fragments !== 'unknown' && !fragments.has(id))
      problems.push(unknownFragment(url, id, fragments, position));
  });
  return problems;
}

function unknownPage(path: string, map: SiteMap, position: Position): Problem {
  const nearest = findNearest(path, map.addresses);
  return error(
    position,
    'broken-link',
    `There is no page ${path}`,
    nearest
      ? `Did you mean ${nearest}?`
      : 'Write the address of a page of this site, with a slash at the end',
  );
}

function unknownFragment(
  url: string,
  id: string,
  fragments: ReadonlySet<string>,
  position: Position,
): Problem {
  const nearest = findNearest(id, fragments);
  return error(
    position,
    'broken-link',
    `The page has no section "#${id}" (${url})`,
    nearest ? `Did you mean "#${nearest}"?` : 'Link to a heading of the page',
  );
}
