import { address } from '../domain/addresses.ts';
import { splitMoment } from '../domain/moment.ts';
import type { Page } from '../library/library.ts';
import { countStaffBlocks } from '../markup/staff-blocks.ts';
import { fill } from '../strings/index.ts';
import type { Edition } from './edition.ts';
import { findReasons, releaseOf } from './site-pages.ts';

/** A page that the public does not get, or not all of. */
export interface WithheldPage {
  address: string;
  title: string;
  language: string;
  /** Why the public does not get it, in words; empty where it does, without the blocks for the staff. */
  marks: string[];
  /** When an embargo ends, as its editor wrote it. */
  publishAt?: string;
  staffBlocks: number;
}

/** “Draft”, “Public from 1 March 2027”, “Staff only”: why the public does not get the page, or not yet. */
export function describeRelease(page: Page, edition: Edition): string[] {
  const release = releaseOf(page, edition);
  const moment = release.publishAt ? formatMoment(release.publishAt, edition) : '';
  return findReasons(page, edition).map((reason) =>
    fill(edition.strings.editions[reason], { moment }),
  );
}

/** Every page that is withheld or holds blocks for the staff, in the order of the files. */
export const listWithheld = (edition: Edition): WithheldPage[] =>
  edition.library.pages
    .map((page) => describePage(page, edition))
    .filter(({ marks, staffBlocks }) => marks.length > 0 || staffBlocks > 0);

function describePage(page: Page, edition: Edition): WithheldPage {
  const { publishAt } = releaseOf(page, edition);
  return {
    address: address.page(page.kind, page.slug),
    title: edition.text(page.data.title),
    language: page.language,
    marks: describeRelease(page, edition),
    ...(publishAt ? { publishAt } : {}),
    staffBlocks: countStaffBlocks(page.tree),
  };
}

/** “1 March 2027”, or “1 March 2027, 09:00 (UTC+07:00)” as the editor wrote it. */
function formatMoment(moment: string, { formatter, strings }: Edition): string {
  const { day, time, offset } = splitMoment(moment);
  const date = formatter.date(day);
  return time ? fill(strings.editions.time, { day: date, time, offset: offset ?? '' }) : date;
}
