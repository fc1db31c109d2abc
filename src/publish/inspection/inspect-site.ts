import { ContentProblems } from '../../checks/content-problems.ts';
import type { Library } from '../../library/library.ts';
import type { Settings } from '../../settings.ts';
import type { Output } from '../output.ts';
import { findLostAnswers } from './answer-links.ts';
import { findMissing } from './expected-files.ts';
import { toProblems } from './finding.ts';
import { findBrokenParts } from './page-parts.ts';
import { findBrokenPictures } from './pictures.ts';
import { findSilentSearch } from './search-answers.ts';
import { findBrokenLinks } from './site-links.ts';
import { findMachinePaths, findSlips } from './slips.ts';
import { readStagedSite, type KnownPages } from './staged-site.ts';
import { findWithheld } from './withheld.ts';
import { findUnreadable } from './written-files.ts';

/** What there is, and what of it the site’s edition shows. */
export interface Libraries {
  all: Library;
  shown: Library;
}

/**
 * Reads the finished site as its readers would; throws with everything that should not be published. `known`: what was
 * read of pages with the same bytes.
 */
export async function inspectSite(
  output: Output,
  { all, shown }: Libraries,
  settings: Pick<Settings, 'contentFolder' | 'siteUrl' | 'basePath' | 'hasPdf'>,
  known?: KnownPages,
): Promise<void> {
  const site = readStagedSite(output.site, known);
  // What it waits for is read while the rest is looked at.
  const silent = findSilentSearch(site, shown);
  silent.catch(() => {});
  const folders = [process.cwd(), settings.contentFolder, output.published];
  const problems = toProblems([
    ...findMissing(site, shown, settings.hasPdf),
    ...findBrokenParts(site, shown),
    ...findUnreadable(site, shown),
    ...findBrokenLinks(site, settings),
    ...findLostAnswers(site, shown, settings),
    ...(await findSlips(site, settings.contentFolder)),
    ...findMachinePaths(site, folders),
    ...(await findWithheld(site, all, shown)),
    ...(await findBrokenPictures(site)),
    ...(await silent),
  ]);
  if (problems.length > 0) throw new ContentProblems(problems);
}
