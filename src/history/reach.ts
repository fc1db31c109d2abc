import type { Reach } from './fact-history.ts';
import type { Gap } from './git-failure.ts';

/** Why, and what to do about it. */
const causes: Record<Gap, string> = {
  cut: 'there are more commits than are read',
  'foreign-content': 'the content folder holds what is no content. Run npm run check',
  'foreign-owner': 'the repository belongs to somebody else. Build as its owner',
  missing: 'files of it are missing from this clone. Fetch a whole clone',
  'no-commit': 'the repository has no commit. Commit the content',
  'no-git': 'git is not installed. Install it',
  'no-repository': 'no repository lies above the content folder. Build in a clone',
  'not-committed': 'the last commit does not hold the content folder. Commit it',
  shallow: 'this clone is shallow. Run git fetch --unshallow',
  'too-large': 'it is larger than what is read',
  'too-slow': 'git took too long. Build again',
  unreadable: 'git could not read it. Run git fsck',
};

/** Whoever builds is told what readers will miss; nothing where the history is whole. */
export function describeReach(reach: Reach): string | undefined {
  if (reach.kind === 'complete') return undefined;
  const what =
    reach.kind === 'since' ? `is known since ${reach.day} only` : 'of figures is not known';
  return `History ${what}: ${causes[reach.gap]}. Pages and facts.json say so.`;
}
