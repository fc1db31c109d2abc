import { isForStaff, type Audience } from '../domain/audience.ts';
import { splitMoment } from '../domain/moment.ts';
import { joinReleases } from '../domain/release.ts';
import type { RecordName } from '../library/record-needs.ts';
import {
  ledgerFiles,
  ledgerPaths,
  pageFiles,
  pageFolders,
  type Commit,
  type Paths,
} from './commits.ts';
import { walkFiles, type Stage } from './file-walk.ts';
import { parsePastRecords, recordFiles, recordRoots } from './past-records.ts';
import { readPastRelease, type PastRelease } from './past-release.ts';
import type { Repository } from './repository.ts';

/** Ids of the facts that the public was not shown from a day on: nothing but what was withheld named them. */
interface HiddenFacts {
  day: string;
  facts: ReadonlySet<string>;
}

export interface HiddenStage {
  /** As a commit left it, and then as each embargo left it that ended before the next commit. */
  spans: readonly [HiddenFacts, ...HiddenFacts[]];
  /** Every file that could tell is in this clone. */
  isWhole: boolean;
}

/**
 * What each record names or is made from, by its name, and what the site, units and places do: as today, for
 * pages and values change more often than that.
 */
export type PresentNeeds = ReadonlyMap<string, readonly RecordName[]>;

const releaseFiles = [...pageFiles, ...recordFiles];

/** The ledger, and the files that say who may read what. */
export const releasePaths: Paths = {
  roots: [...new Set([...ledgerPaths.roots, ...pageFolders, ...recordRoots])],
  patterns: [...new Set([...ledgerFiles, ...releaseFiles])],
};

/** What lay in the content folder after a commit, by file. */
interface State {
  pages: Map<string, PastRelease>;
  /** Records for the staff. */
  staff: Map<string, RecordName[]>;
}

/** For each commit, the facts that the public was not shown. */
export async function findHiddenFacts(
  repository: Repository,
  commits: readonly Commit[],
  needs: PresentNeeds,
): Promise<HiddenStage[]> {
  const state: State = { pages: new Map(), staff: new Map() };
  const found: HiddenStage[] = [];
  for await (const stage of walkFiles(repository, commits, releaseFiles)) {
    update(state, stage);
    const isWhole = [...stage.files.values()].every((file) => file !== undefined);
    const spans = listSpans(state, stage.day, commits[stage.index + 1]?.day, needs);
    found.push({ spans, isWhole });
  }
  return hideWholeDays(found);
}

function update({ pages, staff }: State, { changed, files }: Stage): void {
  for (const path of changed) {
    const text = files.get(path)?.text;
    pages.delete(path);
    staff.delete(path);
    if (text === undefined) continue;
    if (/\.mdx?$/.test(path)) pages.set(path, readPastRelease(text));
    // A record says it in this word, unless it is written in escapes.
    else if (/staff|\\/.test(text)) staff.set(path, findStaffRecords(path, text));
  }
}

const findStaffRecords = (path: string, text: string): RecordName[] =>
  [...parsePastRecords([{ path, text }])].flatMap(([name, record]) =>
    isForStaff((record ?? {}) as { audience: Audience }) ? [name as RecordName] : [],
  );

function listSpans(
  state: State,
  day: string,
  next: string | undefined,
  needs: PresentNeeds,
): HiddenStage['spans'] {
  const releases = [...state.pages].map(([path, page]) => {
    const { release } = state.pages.get(originalOf(path)) ?? page;
    const { status, audience, publishAt } = joinReleases(release, page.release);
    const isNever = status === 'draft' || audience === 'staff';
    return { page, from: isNever ? 'never' : publishAt ? lastDayOf(publishAt) : '' };
  });
  const listAt = (isPublic: (from: string) => boolean): ReadonlySet<string> =>
    listHidden(
      releases.filter(({ from }) => isPublic(from)).map(({ page }) => page),
      releases.filter(({ from }) => !isPublic(from)).map(({ page }) => page),
      [...state.staff.values()].flat(),
      needs,
    );
  const ends = releases.flatMap(({ from }) =>
    from !== 'never' && from >= day && !(next && from >= next) ? [from] : [],
  );
  return [
    { day, facts: listAt((from) => from < day) },
    ...[...new Set(ends)].sort().map((end): HiddenFacts => {
      return { day: end, facts: listAt((from) => from <= end) };
    }),
  ];
}

/** `notes/tide.vi.mdx` → `notes/tide.mdx` */
const originalOf = (path: string): string => path.replace(/\.[^./]+(\.mdx?)$/, '$1');

/** The day of a moment where it is written and in UTC: the later of the two, for commits tell days alone. */
function lastDayOf(moment: string): string {
  const { day } = splitMoment(moment);
  const inUtc = new Date(Date.parse(moment)).toISOString().slice(0, 10);
  return day > inUtc ? day : inUtc;
}

/** Facts that what is withheld names, and nothing that is open does. */
function listHidden(
  open: readonly PastRelease[],
  withheld: readonly PastRelease[],
  staff: readonly RecordName[],
  needs: PresentNeeds,
): ReadonlySet<string> {
  const blocks = open.filter(({ hasStaffBlocks }) => hasStaffBlocks);
  const named = [...withheld, ...blocks].flatMap(({ names }) => [...names()]);
  const taken = follow([...staff, ...named], needs);
  if (taken.size === 0) return taken;
  // Of the open pages only what leads to one of these is looked for.
  const leads = [...findLeads(taken, needs)].filter((name) =>
    open.some(({ opens }) => opens(name)),
  );
  const common = [...needs.keys()].filter((name) => /^(site|unit|place)\//.test(name));
  const shown = follow([...common, ...leads], needs, new Set(staff));
  return new Set(
    [...taken].flatMap((name) =>
      name.startsWith('fact/') && !shown.has(name) ? [name.slice('fact/'.length)] : [],
    ),
  );
}

/** The names, and all that they need in turn; `except` leads nowhere. */
function follow(
  names: readonly string[],
  needs: PresentNeeds,
  except: ReadonlySet<string> = new Set(),
): Set<string> {
  const found = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || except.has(name)) continue;
    found.add(name);
    queue.push(...(needs.get(name) ?? []));
  }
  return found;
}

/** The names, and all that needs one of them in turn. */
function findLeads(names: ReadonlySet<string>, needs: PresentNeeds): Set<string> {
  const found = new Set(names);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [name, needed] of needs)
      if (needed.some((record) => found.has(record))) found.add(name);
  }
  return found;
}

/**
 * What the last commit of a day left hidden was so all that day: a figure that is committed an hour before the
 * note that withholds it was not published in between.
 */
function hideWholeDays(stages: readonly HiddenStage[]): HiddenStage[] {
  let last: HiddenFacts | undefined;
  return stages
    .toReversed()
    .map(({ spans: [first, ...ends], isWhole }): HiddenStage => {
      if (last?.day !== first.day) last = first;
      const facts = last === first ? first.facts : new Set([...first.facts, ...last.facts]);
      return { spans: [{ day: first.day, facts }, ...ends], isWhole };
    })
    .toReversed();
}
