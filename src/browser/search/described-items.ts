import type { FoundPage } from './found-page.ts';
import type { Item } from './items.ts';
import type { Matcher } from './matcher.ts';

/** Results as they are shown. */
export interface Described {
  pages: FoundPage[];
  /** Number of items looked at, and of those that are told already. */
  read: number;
  told: number;
}

export const noItems: Described = { pages: [], read: 0, told: 0 };

/** The first `most` of the items that are to be told; a page that cannot be had is left out. */
export async function describeItems(
  items: readonly Item[],
  most: number,
  matcher: Pick<Matcher, 'orNothing'>,
): Promise<Described> {
  const result: Described = { pages: [], read: 0, told: 0 };
  while (result.pages.length < most && result.read < items.length) {
    const some = items.slice(result.read, result.read + most - result.pages.length);
    const pages = await Promise.all(
      some.map((item) => matcher.orNothing(() => item.describe(), undefined)),
    );
    const found = pages.flatMap((page) => page ?? []);
    result.pages.push(...found);
    result.read += some.length;
    result.told += some.length - found.length;
  }
  return result;
}
