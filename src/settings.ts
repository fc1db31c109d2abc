import { resolve } from 'node:path';
import { isMoment } from './domain/moment.ts';
import { Refusal } from './domain/refusal.ts';
import type { EditionName } from './library/edition-view.ts';

/** What the environment decides; everything else is in the content folder. */
export interface Settings {
  contentFolder: string;
  outFolder: string;
  siteUrl: string | undefined;
  /** Path the site stands under, with a slash at both ends. */
  basePath: string;
  /** The site is served while it is written: content may change between two pages. */
  isPreview: boolean;
  /** PDFs are published beside the pages, which link to them. */
  hasPdf: boolean;
  /** `staff` adds what only the staff may see: drafts, pages under embargo, the status page. */
  edition: EditionName;
  /** What “today” means, as `2026-11-24`: set by BUILD_DATE, so that a build can be repeated. */
  today: string;
  /** What “now” means for embargoes, to the minute: BUILD_DATE; a day alone is its start in UTC. */
  now: string;
  /** Hours for which a publication keeps what pages of the one before go on to ask for. */
  keepHours: number;
}

/** A variable of the environment has a value that means nothing; the message says what to set it to. */
export class UnfitSetting extends Refusal {
  override readonly name = 'UnfitSetting';
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, ASSAY_PREVIEW, ASSAY_PDF, EDITION } =
    environment;
  const isPreview = ASSAY_PREVIEW === '1';
  const now = readNow(environment['BUILD_DATE'], isPreview);
  return {
    contentFolder: resolve(CONTENT_DIR ?? 'content'),
    outFolder: resolve(OUT_DIR ?? 'dist'),
    siteUrl: readSiteUrl(SITE_URL),
    basePath: readBasePath(BASE_PATH),
    isPreview,
    hasPdf: ASSAY_PDF === '1',
    edition: readEdition(EDITION),
    today: now.slice(0, 10),
    now,
    keepHours: readKeepHours(environment['KEEP_HOURS']),
  };
}

function readSiteUrl(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = URL.parse(address);
  // What is secret is not repeated, neither here nor on pages.
  if (url && (url.username || url.password))
    throw new UnfitSetting(
      'SITE_URL names a user or password, which every page would show. Write it as https://briefings.example.',
    );
  if (url && /^https?:$/.test(url.protocol) && !/[?#\s]/.test(address)) return address;
  throw new UnfitSetting(`SITE_URL is "${address}". Write it as https://briefings.example.`);
}

let last: { path: string | undefined; base: string } | undefined;

/** `basePath` alone, for links: pages have thousands, and nothing else of the settings concerns them. */
export function findBasePath(): string {
  const path = process.env['BASE_PATH'];
  if (last?.path !== path || !last) last = { path, base: readBasePath(path) };
  return last.base;
}

/** Each part of the path is a plain name: it stands in links, header files and patterns of servers. */
function readBasePath(path = ''): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.every((part) => /^[\w~-][\w.~-]*$/.test(part)))
    return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  throw new UnfitSetting(
    `BASE_PATH is "${path}". Write it as /briefings/, of letters, digits, points and hyphens.`,
  );
}

function readEdition(edition = 'public'): Settings['edition'] {
  if (edition === 'public' || edition === 'staff') return edition;
  throw new UnfitSetting(`EDITION is "${edition}". Set it to public or staff.`);
}

function readKeepHours(hours = '24'): number {
  if (/^\d{1,4}$/.test(hours)) return Number(hours);
  throw new UnfitSetting(`KEEP_HOURS is "${hours}". Write whole hours, such as 24, or 0 for none.`);
}

/**
 * Seconds that one page may take before the build is ended; 0: as many as it likes. No page depends on it, which is why
 * it is none of the settings.
 */
export function readPageSeconds(environment: NodeJS.ProcessEnv = process.env): number {
  const { PAGE_SECONDS: seconds = '120' } = environment;
  if (/^\d{1,5}$/.test(seconds)) return Number(seconds);
  throw new UnfitSetting(
    `PAGE_SECONDS is "${seconds}". Write whole seconds, such as 120, or 0 for no limit.`,
  );
}

/** A build has one “now” from its first page to its last: BUILD_DATE, or the start of the process. */
function readNow(date: string | undefined, isPreview: boolean): string {
  const clock = isPreview ? Date.now() : performance.timeOrigin;
  const now = date ?? new Date(clock).toISOString();
  if (isMoment(now)) return now;
  throw new UnfitSetting(
    `BUILD_DATE is "${now}". Write it as 2026-11-24 or 2026-11-24T09:30+07:00.`,
  );
}
