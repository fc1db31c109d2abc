import type { ProofRecord } from '../domain/proof-record.ts';
import { digestOf } from '../library/digest.ts';
import { openCache } from './signed-cache.ts';

/** The files of a content folder, with a digest of what each holds. */
type State = ReadonlyMap<string, string>;

const keyOf = (state: State): string => digestOf(JSON.stringify([...state].sort()));

/** What was seen of exactly this content, by this revision of the generator; nothing where no one has looked. */
export const findProof = (contentFolder: string, state: State): ProofRecord | undefined =>
  openCache<ProofRecord>(contentFolder, 'proof').get(keyOf(state));

/** Keeps it for the builds of the staff edition. */
export function keepProof(contentFolder: string, state: State, record: ProofRecord): void {
  const cache = openCache<ProofRecord>(contentFolder, 'proof');
  cache.set(keyOf(state), record);
  cache.keep();
}
