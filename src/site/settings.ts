import { resolve } from 'node:path';
import { isPartialDate } from '../domain/partial-date.ts';

/** What the environment decides; everything else is in the content folder. */
export interface Settings {
  contentFolder: string;
  outFolder: string;
  siteUrl: string | undefined;
  /** Path the site stands under, with a slash at both ends. */
  basePath: string;
  /** The site is served while it is written: content may change between two pages. */
  isPreview: boolean;
  /** `staff` adds what only the staff may see, such as the status page. */
  edition: 'public' | 'staff';
  /** What “today” means, as `2026-11-24`: set by BUILD_DATE, so that a build can be repeated. */
  today: string;
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH, ASSAY_PREVIEW, EDITION } = environment;
  return {
    contentFolder: resolve(CONTENT_DIR ?? 'content'),
    outFolder: resolve(OUT_DIR ?? 'dist'),
    siteUrl: SITE_URL,
    basePath: `/${(BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    isPreview: ASSAY_PREVIEW === '1',
    edition: readEdition(EDITION),
    today: readToday(environment['BUILD_DATE']),
  };
}

function readEdition(edition = 'public'): Settings['edition'] {
  if (edition === 'public' || edition === 'staff') return edition;
  throw new Error(`EDITION is "${edition}". Set it to public or staff.`);
}

/** BUILD_DATE may be a day or a full ISO time; without it, the day in UTC. */
function readToday(date = new Date().toISOString()): string {
  const day = date.slice(0, 10);
  if (day.length === 10 && isPartialDate(day)) return day;
  throw new Error(`BUILD_DATE is "${date}". Write it as 2026-11-24.`);
}
