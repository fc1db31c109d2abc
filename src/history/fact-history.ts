import { ledgerPaths, listCommits, mostCommits, type Commit } from './commits.ts';
import { walkLedgers } from './ledger-walk.ts';
import type { Ledger, LedgerFact } from './ledger.ts';
import type { GitBounds } from './git.ts';
import { GitFailure, type Gap } from './git-failure.ts';
import {
  findHiddenFacts,
  releasePaths,
  type HiddenStage,
  type PresentNeeds,
} from './hidden-facts.ts';
import { isCommitted, withRepository, type Repository } from './repository.ts';

/** A value from the day on which it was committed. */
export interface PastValue extends Pick<LedgerFact, 'value' | 'unit' | 'qualifier'> {
  day: string;
}

/** How far back the values go: to the first, to a day before which this copy holds none, or not at all. */
export type Reach =
  | { kind: 'complete'; day: string | undefined }
  | { kind: 'since'; day: string; gap: Gap }
  | { kind: 'unavailable'; gap: Gap };

export interface FactHistory {
  reach: Reach;
  /** For each fact of the last commit its values, the oldest first; equal neighbours are one. */
  facts: ReadonlyMap<string, readonly PastValue[]>;
}

interface Moment extends PastValue {
  /** Number of the commit. */
  index: number;
  /** Only the staff might read it then. */
  isForStaff: boolean;
  /** It was for the public, but nothing that the public could read showed it. */
  isHidden: boolean;
}

/** How to read a history. */
interface Reading {
  /**
   * Reads what the public was shown alone: what pages withheld is left out. Everything else is told without it.
   */
  publicNeeds?: PresentNeeds | undefined;
  /** No more commits than this. */
  most?: number;
  bounds?: GitBounds;
}

const unavailable = (gap: Gap): FactHistory => ({
  reach: { kind: 'unavailable', gap },
  facts: new Map(),
});

/**
 * The values of every fact over the commits of the main line. What is not committed is no part of
 * it, so that the same commits always give the same history.
 */
export async function readFactHistory(
  contentFolder: string,
  { bounds, ...reading }: Reading = {},
): Promise<FactHistory> {
  try {
    return await withRepository(
      contentFolder,
      (repository) => readAll(repository, reading),
      bounds,
    );
  } catch (cause) {
    if (!(cause instanceof GitFailure)) throw cause;
    return unavailable(cause.gap);
  }
}

async function readAll(
  repository: Repository,
  { publicNeeds, most = mostCommits }: Reading,
): Promise<FactHistory> {
  if (!(await isCommitted(repository))) return unavailable('not-committed');
  const commits = await listCommits(repository, most + 1, publicNeeds ? releasePaths : ledgerPaths);
  const isCut = commits.length > most;
  const read = isCut ? commits.slice(1) : commits;
  const hidden = publicNeeds ? await findHiddenFacts(repository, read, publicNeeds) : [];
  return readValues(
    repository,
    read,
    hidden,
    findStart(repository, isCut ? read[0]?.day : undefined),
  );
}

type Start = Extract<Reach, { kind: 'since' }>;

/** The day before which there are commits that are not read, and why. */
function findStart({ shallowSince }: Repository, cut: string | undefined): Start | undefined {
  if (cut !== undefined) return { kind: 'since', day: cut, gap: 'cut' };
  return shallowSince === undefined
    ? undefined
    : { kind: 'since', day: shallowSince, gap: 'shallow' };
}

async function readValues(
  repository: Repository,
  commits: readonly Commit[],
  hidden: readonly HiddenStage[],
  start: Start | undefined,
): Promise<FactHistory> {
  const series = new Map<string, Moment[]>();
  let last: Ledger = new Map();
  let since = start;
  let isWhole = false;
  for await (const { ledger, day, index, ...state } of walkLedgers(repository, commits)) {
    const { spans, isWhole: isToldWhole } = hidden[index] ?? withoutHidden(day);
    // Nothing before a gap is told: a value may be missing there, and the next one would seem newer.
    const wasWhole = isWhole;
    isWhole = state.isWhole && isToldWhole;
    if (!isWhole) series.clear();
    else if (!wasWhole && index > 0) since = { kind: 'since', day, gap: 'missing' };
    for (const span of isWhole ? spans : []) addMoments(series, ledger, span, index);
    last = ledger;
  }
  if (!isWhole) return unavailable(commits.length > 0 ? 'missing' : 'not-committed');
  return {
    reach: since ?? { kind: 'complete', day: commits[0]?.day },
    facts: new Map(
      [...last].map(([id, fact]) => [id, joinSeries([...fact.formerly, id], fact, series)]),
    ),
  };
}

const withoutHidden = (day: string): HiddenStage => {
  return { spans: [{ day, facts: new Set() }], isWhole: true };
};

function addMoments(
  series: Map<string, Moment[]>,
  ledger: Ledger,
  { day, facts: hidden }: HiddenStage['spans'][number],
  index: number,
): void {
  for (const [id, fact] of ledger) {
    const moments = series.get(id) ?? [];
    series.set(id, moments);
    const { isForStaff } = fact;
    addMoment(moments, { day, index, isForStaff, isHidden: hidden.has(id), ...restated(fact) });
  }
}

/** The values of a fact under all the ids it has had; what was for the staff stays with the staff. */
function joinSeries(
  ids: readonly string[],
  { isForStaff }: LedgerFact,
  series: ReadonlyMap<string, readonly Moment[]>,
): PastValue[] {
  const all = ids
    .flatMap((id) => series.get(id) ?? [])
    .filter((moment) => (isForStaff || !moment.isForStaff) && !moment.isHidden)
    .sort((a, b) => a.index - b.index);
  const joined: Moment[] = [];
  for (const moment of all) addMoment(joined, { ...moment, isForStaff });
  return joined.map(({ day, ...value }) => ({ day, ...restated(value) }));
}

function addMoment(moments: Moment[], moment: Moment): void {
  const last = moments.at(-1);
  const isNew = JSON.stringify(last && restated(last)) !== JSON.stringify(restated(moment));
  // A value that becomes public is told from that day on, though it is the same.
  const isShownAnew = last?.isForStaff !== moment.isForStaff || last.isHidden !== moment.isHidden;
  if (isNew || isShownAnew) moments.push(moment);
}

const restated = ({
  value,
  unit,
  qualifier,
}: Pick<LedgerFact, 'value' | 'unit' | 'qualifier'>) => ({
  value,
  unit,
  ...(qualifier === undefined ? {} : { qualifier }),
});
