import { packSlug } from '../domain/addresses.ts';
import { pageIds, panelBeginning } from '../domain/page-ids.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';

/** Ids whose address the site itself uses, by the folder of their records or pages. */
const taken: ReadonlyMap<string, readonly string[]> = new Map([
  ['facts', ['sorted']],
  ['sources', ['sorted']],
  ['data', ['datapackage']],
  ['briefings', [packSlug]],
  [
    'dimensions',
    (
      'themes briefings notes facts data sources glossary corrections search guide charts pictures ' +
      'status embed about accessibility privacy how-we-check contact topics pagefind'
    ).split(' '),
  ],
]);

/** Records whose ids are also those of their rows on a page, among the ids that it has itself. */
const rows: ReadonlySet<string> = new Set(['facts', 'sources', 'glossary']);
const rowsTaken = new Set(pageIds.records.map((id) => id.toLowerCase()));
const isRowTaken = (id: string) => rowsTaken.has(id) || id.startsWith(panelBeginning);

/** Names that mean a device on Windows, where such a file can be neither stored nor checked out. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Why a record or page cannot have this id, although it is well formed. */
export function findReservedProblems(
  folder: string,
  id: string,
  locate: () => Position,
): Problem[] {
  const hint = 'Give it another name';
  if (taken.get(folder)?.includes(id.toLowerCase()))
    return [
      error(locate(), 'invalid-id', `"${id}" is the address of a page or file of the site`, hint),
    ];
  if (rows.has(folder) && isRowTaken(id.toLowerCase()))
    return [error(locate(), 'invalid-id', `"${id}" is a part of every page of the site`, hint)];
  if (id.toLowerCase() === 'index')
    return [error(locate(), 'invalid-id', '"index" is the name of every folder’s own page', hint)];
  return isDevice(id)
    ? [error(locate(), 'invalid-id', `"${id}" is a device on Windows`, hint)]
    : [];
}

/** The name, up to its first point, means a device on Windows. */
export const isDevice = (name: string): boolean => device.test(name.split('.')[0] ?? '');
