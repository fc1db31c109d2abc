import { openBlobs, type Blobs } from './blobs.ts';
import { ledgerFiles, listCommits, mostCommits, readTree, type Commit } from './commits.ts';
import { createLedgerReader, type Ledger, type LedgerFact, type LedgerFile } from './ledger.ts';
import { findRepository, type Repository } from './repository.ts';

/** A value from the day on which it was committed. */
export interface PastValue extends Pick<LedgerFact, 'value' | 'unit' | 'qualifier'> {
  day: string;
}

/** How far back the values go: to the first, to a day before which this copy holds none, or not at all. */
export type Reach = { kind: 'complete' } | { kind: 'since'; day: string } | { kind: 'unavailable' };

export interface FactHistory {
  reach: Reach;
  /** For each fact of the last commit its values, the oldest first; equal neighbours are one. */
  facts: ReadonlyMap<string, readonly PastValue[]>;
}

interface Moment extends PastValue {
  /** Number of the commit. */
  index: number;
}

/**
 * The values of every fact over the commits of the main line. What is not committed is no part of
 * it, so that the same commits always give the same history.
 */
export async function readFactHistory(
  contentFolder: string,
  most = mostCommits,
): Promise<FactHistory> {
  const repository = await findRepository(contentFolder);
  const commits = repository ? await listCommits(repository, most + 1) : [];
  if (!repository || commits.length === 0)
    return { reach: { kind: 'unavailable' }, facts: new Map() };
  const isCut = commits.length > most;
  const read = isCut ? commits.slice(1) : commits;
  const day = isCut ? read[0]?.day : repository.shallowSince;
  return {
    reach: day === undefined ? { kind: 'complete' } : { kind: 'since', day },
    facts: await readValues(repository, read),
  };
}

async function readValues(repository: Repository, commits: readonly Commit[]) {
  const series = new Map<string, Moment[]>();
  let last: Ledger = new Map();
  for await (const { ledger, day, index } of walkLedgers(repository, commits)) {
    for (const [id, fact] of ledger) {
      const moments = series.get(id) ?? [];
      series.set(id, moments);
      addMoment(moments, { day, index, ...restated(fact) });
    }
    last = ledger;
  }
  return new Map(
    [...last].map(([id, { formerly }]) => [id, joinSeries([...formerly, id], series)]),
  );
}

/** The ledger after each commit; a file is read again only where a commit changed it. */
async function* walkLedgers(repository: Repository, commits: readonly Commit[]) {
  const readLedger = createLedgerReader();
  const blobs = openBlobs(repository.folder);
  const files = new Map<string, LedgerFile>();
  try {
    for (const [index, { id, day, changes }] of commits.entries()) {
      const start = index === 0 ? await readTree(repository, id, ledgerFiles) : changes;
      for (const [path, blob] of start) await update(files, path, blob, blobs);
      const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      yield { ledger: readLedger(sorted), day, index };
    }
  } finally {
    blobs.close();
  }
}

async function update(
  files: Map<string, LedgerFile>,
  path: string,
  blob: string | undefined,
  blobs: Blobs,
): Promise<void> {
  const text = blob === undefined ? undefined : await blobs.read(blob);
  if (blob === undefined || text === undefined) files.delete(path);
  else files.set(path, { path, digest: blob, text });
}

/** The values of a fact under all the ids it has had. */
function joinSeries(
  ids: readonly string[],
  series: ReadonlyMap<string, readonly Moment[]>,
): PastValue[] {
  const all = ids.flatMap((id) => series.get(id) ?? []).sort((a, b) => a.index - b.index);
  const joined: Moment[] = [];
  for (const moment of all) addMoment(joined, moment);
  return joined.map(({ day, ...value }) => ({ day, ...restated(value) }));
}

function addMoment(moments: Moment[], moment: Moment): void {
  const last = moments.at(-1);
  if (JSON.stringify(last && restated(last)) !== JSON.stringify(restated(moment)))
    moments.push(moment);
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
