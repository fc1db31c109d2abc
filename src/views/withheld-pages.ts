import { address } from '../domain/addresses.ts';
import { splitMoment } from '../domain/moment.ts';
import type { Page } from '../library/library.ts';
import { countStaffBlocks } from '../markup/staff-blocks.ts';
import { fill } from '../domain/fill.ts';
import type { Locale } from './locale.ts';
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
export function describeRelease(page: Page, locale: Locale): string[] {
  const release = releaseOf(page, locale);
  const moment = release.publishAt ? formatMoment(release.publishAt, locale) : '';
  return findReasons(page, locale).map((reason) =>
    fill(locale.strings.editions[reason], { moment }),
  );
}

/** Every page that is withheld or holds blocks for the staff, in the order of the files. */
export const listWithheld = (locale: Locale): WithheldPage[] =>
  locale.library.pages
    .map((page) => describePage(page, locale))
    .filter(({ marks, staffBlocks }) => marks.length > 0 || staffBlocks > 0);

function describePage(page: Page, locale: Locale): WithheldPage {
  const { publishAt } = releaseOf(page, locale);
  return {
    address: address.page(page.kind, page.slug),
    title: locale.text(page.data.title),
    language: page.language,
    marks: describeRelease(page, locale),
    ...(publishAt ? { publishAt } : {}),
    staffBlocks: countStaffBlocks(page.tree),
  };
}

/** “1 March 2027”, or “1 March 2027, 09:00 (UTC+07:00)” as the editor wrote it. */
function formatMoment(moment: string, { formatter, strings }: Locale): string {
  const { day, time, offset } = splitMoment(moment);
  const date = formatter.date(day);
  return time ? fill(strings.editions.time, { day: date, time, offset: offset ?? '' }) : date;
}
