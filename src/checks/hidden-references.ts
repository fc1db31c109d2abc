import { distinct } from '../domain/distinct.ts';
import { isForStaff } from '../domain/audience.ts';
import { hasCome } from '../domain/moment.ts';
import { error, type Problem } from '../domain/problem.ts';
import { createPublicView, findShownPages } from '../library/edition-view.ts';
import type { Library } from '../library/library.ts';
import { findPublicRecords, listCommonOwners, listRecordNames } from '../library/public-records.ts';
import { findNeeds, findPageNeeds, type Need } from '../library/record-needs.ts';
import { findThemes } from '../library/shared-names.ts';
import { countStaffBlocks } from '../markup/staff-blocks.ts';
import type { Check } from './check.ts';
import { checkHiddenLinks } from './hidden-links.ts';

/**
 * Nothing public leads to, shows or rests on what is hidden: today, and on each day on which an embargo
 * ends and the page becomes public.
 */
export const checkHiddenReferences: Check = (library, { today, now = today }) => {
  if (!hidesAnything(library)) return [];
  const ends = library.pages.flatMap(({ data }) => data.publishAt ?? []);
  const moments = new Set([now, ...ends.filter((end) => !hasCome(end, now))]);
  return distinct([...moments].flatMap((moment) => checkAt(library, moment)));
};

/** Most sites hide nothing, and need not be compared with themselves. */
function hidesAnything(library: Library): boolean {
  const themes = findThemes(library);
  return (
    Object.keys(library.site.themes).some((id) => !themes.has(id)) ||
    [...listRecordNames(library).values()].some((record) => record.isForStaff) ||
    library.pages.some(
      ({ data, tree }) =>
        data.status === 'draft' ||
        data.publishAt !== undefined ||
        isForStaff(data) ||
        countStaffBlocks(tree) > 0,
    )
  );
}

function checkAt(library: Library, moment: string): Problem[] {
  const records = listRecordNames(library);
  const open = findPublicRecords(library, findShownPages(library, moment));
  const view = createPublicView(library, moment);
  const needs = [
    ...view.pages.flatMap(findPageNeeds),
    ...[...listCommonOwners(library), ...open].flatMap(
      (owner) => findNeeds(library).get(owner) ?? [],
    ),
  ];
  return [
    ...needs
      .filter(({ record }) => records.has(record) && !open.has(record))
      .map((need) => hiddenRecord(need, records.get(need.record)?.isForStaff ?? false)),
    ...checkHiddenLinks(library, view, moment),
  ];
}

function hiddenRecord({ record, locate }: Need, isMarked: boolean): Problem {
  const [kind = '', id = ''] = record.split('/');
  const reason = isMarked
    ? 'is for the staff alone'
    : 'is shown only where the public does not look';
  return error(
    locate(),
    'hidden-reference',
    `The ${kind} "${id}" ${reason}`,
    isMarked
      ? 'Put what names it into <Staff>…</Staff>, mark that record "audience: staff" too, or make this one public'
      : 'Show it on a public page too, or leave it out here',
  );
}
