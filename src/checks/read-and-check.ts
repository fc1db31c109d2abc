import { boundProblems } from '../domain/problem-list.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { readPastOriginals } from '../history/past-originals.ts';
import type { Library } from '../library/library.ts';
import { findClaimWords } from '../claim-words/find-claim-words.ts';
import { createKnownFinder } from '../domain/known-finder.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import { noStore, type ContentStore } from '../library/content-store.ts';
import { readLibrary } from '../library/read-library.ts';
import type { Circumstances } from './check.ts';
import { checkLibrary } from './index.ts';

/** The content folder read, with its problems: those met while reading and those the checks find. */
export async function readAndCheck(
  { contentFolder, ...circumstances }: { contentFolder: string } & Circumstances,
  store: ContentStore = noStore,
): Promise<{ library?: Library; problems: Problem[] }> {
  const { library, problems } = readLibrary(contentFolder, store);
  const found = library
    ? checkLibrary(library, {
        ...circumstances,
        originals: await readPastOriginals(library),
        findNumerals: createKnownFinder(findNumerals, store.numerals),
        findClaimWords: createKnownFinder(findClaimWords, store.claimWords),
      })
    : [];
  return {
    ...(library ? { library } : {}),
    problems: boundProblems([...problems, ...found].sort(compareProblems)).sort(compareProblems),
  };
}
