import { relative, resolve, sep } from 'node:path';
import type { Library } from '../library/library.ts';
import { digestText, readTranslatedText } from '../library/translated-text.ts';
import { findTranslations, type Translation } from '../library/translations.ts';
import { openBlobs, type Blobs } from './blobs.ts';
import { listVersions } from './commits.ts';
import { GitFailure } from './git-failure.ts';
import { withRepository, type Repository } from './repository.ts';

/** The text that an outdated translation follows, and the day from which it was the original’s. */
export type PastOriginal =
  | { kind: 'found'; text: string; day: string }
  /** The history holds no version with the digest: it was never committed, or lies before a cut. */
  | { kind: 'not-found' };

/** By the file of the translation; empty where there is no history to look into. */
export type PastOriginals = ReadonlyMap<string, PastOriginal>;

/** What each outdated translation was made from. git runs only where there is one. */
export async function readPastOriginals(library: Library): Promise<PastOriginals> {
  const outdated = findTranslations(library).filter(({ isOutdated }) => isOutdated);
  if (outdated.length === 0) return new Map();
  try {
    return await withRepository(library.folder, (repository) =>
      findPastOriginals(outdated, repository),
    );
  } catch (cause) {
    if (!(cause instanceof GitFailure)) throw cause;
    return new Map();
  }
}

async function findPastOriginals(
  outdated: readonly Translation[],
  repository: Repository,
): Promise<PastOriginals> {
  const blobs = openBlobs(repository.git);
  const originals = new Map<string, PastOriginal>();
  try {
    for (const translation of outdated) {
      const past = await findPastOriginal(translation, repository, blobs);
      originals.set(translation.page.file, past);
    }
  } finally {
    blobs.close();
  }
  return originals;
}

/** The last stretch of the history in which the original had the digest. */
async function findPastOriginal(
  { page, original }: Translation,
  repository: Repository,
  blobs: Blobs,
): Promise<PastOriginal> {
  const path = relative(repository.contentFolder, resolve(original.file)).split(sep).join('/');
  let past: PastOriginal = { kind: 'not-found' };
  for (const { day, blob } of await listVersions(repository, path)) {
    const text = readTranslatedText((blob && (await blobs.read(blob, path))) ?? '');
    const isSame = digestText(text) === page.data.translates;
    if (isSame) past = { kind: 'found', text, day };
    // Versions come newest first: what lies before the stretch is of no interest.
    else if (past.kind === 'found') break;
  }
  return past;
}
