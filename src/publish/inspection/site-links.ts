import { getOrMake } from '../../domain/memo.ts';
import type { Finding } from './finding.ts';
import type { StagedPage } from './staged-page.ts';
import type { StagedSite } from './staged-site.ts';

/** Where the site will stand. */
export interface Location {
  siteUrl: string | undefined;
  /** With a slash at both ends. */
  basePath: string;
}

/** Part of the site that a link names; `file` is missing where it lies outside the base path. */
interface Target {
  file: string | undefined;
  fragment: string;
}

/** A file and what it leads to. */
type Linking = Pick<StagedPage, 'file' | 'links'>;

/** Every link, picture, script and style of every page leads to a file, and every fragment to an id. */
export function findBrokenLinks(site: StagedSite, location: Location): Finding[] {
  const find = createLinkFinder(site, location);
  return [...site.pages.values()].flatMap(find);
}

/** Finds what is broken of the links of one file after the other. */
export function createLinkFinder(site: StagedSite, location: Location) {
  const own = new URL(location.basePath, location.siteUrl ?? 'https://site.invalid');
  const faults = new Map<string, string>();
  const faultOf = (link: string, file: string): string => {
    const target = locate(link, file, own);
    return (target && findFault(target, site)) ?? '';
  };
  return (from: Linking): Finding[] =>
    [...new Set(from.links)].flatMap((link) => {
      // Most begin at the root, and mean the same on every page.
      const fault = link.startsWith('/')
        ? getOrMake(faults, link, () => faultOf(link, from.file))
        : faultOf(link, from.file);
      return fault ? [{ file: from.file, message: `The link "${link}" ${fault}`, hint }] : [];
    });
}

const hint =
  'Correct the link where it is written; where it is made by a component or page of the generator, correct that';

function findFault({ file, fragment }: Target, site: StagedSite): string | undefined {
  if (file === undefined) return 'leads out of the folder that the site stands in';
  if (!site.files.has(file)) return 'leads to nothing';
  const page = site.pages.get(file);
  const isNamed = fragment === '' || fragment === 'top' || fragment.startsWith(':~:');
  return page && !isNamed && !page.ids.has(fragment)
    ? 'names a part that its page has not'
    : undefined;
}

/** What an internal link names; nothing for one to another site, a mail address or a telephone number. */
function locate(link: string, file: string, own: URL): Target | undefined {
  const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), own);
  if (!URL.canParse(link, address)) return { file: undefined, fragment: '' };
  const url = new URL(link, address);
  if (url.origin !== own.origin) return undefined;
  const fragment = decode(url.hash.slice(1));
  if (!url.pathname.startsWith(own.pathname)) return { file: undefined, fragment };
  const path = decode(url.pathname.slice(own.pathname.length));
  return { file: /(^|\/)$/.test(path) ? `${path}index.html` : path, fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
