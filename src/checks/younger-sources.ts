import { findChanged } from '../domain/page.ts';
import { isLater } from '../domain/partial-date.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { findPublished } from '../domain/source.ts';
import type { Library, Page } from '../library/library.ts';
import { sourcesOf } from '../library/provenance.ts';
import { findNeeds, findPageNeeds, type RecordName } from '../library/record-needs.ts';
import type { ReferenceKind } from '../domain/vocabulary.ts';
import type { Check } from './check.ts';

/** No page rests on what was published after it: it was changed then, and has to say so. */
export const checkYoungerSources: Check = (library, { today }) =>
  library.pages.flatMap((page) => findYounger(page, library, today));

function findYounger(page: Page, library: Library, today: string): Problem[] {
  const changed = findChanged(page.data);
  const { published: first } = page.data;
  return [...listRests(page, library)].flatMap(([id, locate]) => {
    const source = library.sources.entries.get(id)?.value;
    const published = source && findPublished(source);
    // A source of a day to come is a slip of its own.
    if (!published || !isLater(published, changed) || isLater(published, today)) return [];
    const since = changed === first ? 'was published' : 'was last changed';
    const message = `"${id}" was published on ${published}, after the page ${since}, ${changed}`;
    const hint =
      'Set “updated” to the day on which the page took it up, or cite what was there then';
    return [error(locate(), 'younger-source', message, hint)];
  });
}

/** Each source that the page cites, or that stands behind a figure, table, chart or event on it; where it first does. */
function listRests(page: Page, library: Library): Map<string, () => Position> {
  const rests = new Map<string, () => Position>();
  for (const { record, locate } of findPageNeeds(page))
    for (const name of [record, ...factsIn(record, library)])
      for (const id of sourcesOf(partsOf(name), library)) if (!rests.has(id)) rests.set(id, locate);
  return rests;
}

/** Facts that the words of a chart, table or event name. */
const factsIn = (record: RecordName, library: Library): RecordName[] =>
  (findNeeds(library).get(record) ?? []).flatMap(({ record: needed }) =>
    needed.startsWith('fact/') ? [needed] : [],
  );

/** A name of a record taken apart; pages name no datasets. */
function partsOf(name: RecordName): { kind: ReferenceKind; id: string } {
  const at = name.indexOf('/');
  return { kind: name.slice(0, at) as ReferenceKind, id: name.slice(at + 1) };
}
