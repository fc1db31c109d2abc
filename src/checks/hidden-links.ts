import { address } from '../domain/addresses.ts';
import { error, type Problem } from '../domain/problem.ts';
import { findWithheld } from '../domain/release.ts';
import type { Library, Page } from '../library/library.ts';
import { once } from '../library/once.ts';
import { findReleases } from '../library/releases.ts';
import { createSiteMap, splitAddress, type SiteMap } from '../library/site-map.ts';
import { positionOf } from '../markup/position-of.ts';
import { walk } from '../markup/tree.ts';

/** Why the public does not get an address, and what to do about a link to it. */
interface Hidden {
  why: string;
  hint: string;
}

const mapWhole = once(createSiteMap);

const hideLink = 'Take the link out, or put it into <Staff>…</Staff>';

/** Links of public pages to what the site has, but not for the public at `moment`. */
export function checkHiddenLinks(library: Library, view: Library, moment: string): Problem[] {
  const whole = mapWhole(library);
  const open = createSiteMap({ ...view, refused: library.refused });
  return view.pages.flatMap((page) => {
    const problems: Problem[] = [];
    walk(page.tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const { url } = node;
      const hidden = findHidden(url, page, { library, whole, open, moment });
      if (!hidden) return;
      const message = `The link to ${url} leads nowhere for the public: ${hidden.why}`;
      problems.push(error(positionOf(node, page.file), 'hidden-reference', message, hidden.hint));
    });
    return problems;
  });
}

interface Maps {
  library: Library;
  /** Everything, and what the public gets at `moment`. */
  whole: SiteMap;
  open: SiteMap;
  moment: string;
}

/** Nothing where the public gets it, or where it does not exist at all. */
function findHidden(
  url: string,
  page: Page,
  { library, whole, open, moment }: Maps,
): Hidden | undefined {
  const { path, id } = splitAddress(url);
  const target = path || address.page(page.kind, page.slug);
  const known = /^[/#]/.test(url) ? whole.find(target, page.language) : undefined;
  if (!known) return undefined;
  const shown = open.find(target, page.language);
  if (!shown) return describePage(target, library, moment);
  const isKnown = id !== undefined && known !== 'unknown' && known.has(id);
  if (!isKnown || shown === 'unknown' || shown.has(id)) return undefined;
  return { why: `"#${id}" stands only in the staff edition`, hint: hideLink };
}

function describePage(path: string, library: Library, moment: string): Hidden {
  const release = [...findReleases(library)].find(
    ([page, release]) =>
      address.page(page.kind, page.slug) === path && findWithheld(release, moment).length > 0,
  )?.[1];
  const [reason] = release ? findWithheld(release, moment) : [];
  switch (reason) {
    case 'draft':
      return { why: 'the page is a draft', hint: hideLink };
    case 'staff':
      return { why: 'the page is for the staff alone', hint: hideLink };
    case 'embargo': {
      const publishAt = release?.publishAt ?? '';
      const hint = `Give this page "publishAt: ${publishAt}" too, or put the link into <Staff>…</Staff>`;
      return { why: `the page is under embargo until ${publishAt}`, hint };
    }
    default:
      return { why: 'only the staff edition has it', hint: hideLink };
  }
}
