import { ContentProblems } from '../../checks/content-problems.ts';
import type { Library } from '../../library/library.ts';
import type { Settings } from '../../settings.ts';
import type { Output } from '../output.ts';
import type { PictureWorker } from '../start-picture-worker.ts';
import { findLostAnswers } from './answer-links.ts';
import { findMissing } from './expected-files.ts';
import { toProblems } from './finding.ts';
import type { InspectedFiles } from './inspect-file.ts';
import { findBrokenParts } from './page-parts.ts';
import { findBrokenPictures } from './pictures.ts';
import { findSilentSearch } from './search-answers.ts';
import { findBrokenLinks } from './site-links.ts';
import { findSlips } from './slips.ts';
import { readStagedSite } from './staged-site.ts';
import { findWithheld } from './withheld.ts';
import { findMachinePaths, findUnreadable } from './written-files.ts';

/** What there is, and what of it the site’s edition shows. */
export interface Libraries {
  all: Library;
  shown: Library;
}

/**
 * Reads the finished site as its readers would; throws with everything that should not be published. `pictures`: who draws
 * them; `known`: what was found in files that have been read as they were written.
 */
export async function inspectSite(
  output: Output,
  { all, shown }: Libraries,
  settings: Pick<Settings, 'contentFolder' | 'siteUrl' | 'basePath' | 'hasPdf'>,
  pictures: Pick<PictureWorker, 'canBeDrawn'>,
  known?: InspectedFiles,
): Promise<void> {
  const site = readStagedSite(output.site, known, listMachineFolders(output, settings));
  // What it waits for is read while the rest is looked at.
  const silent = findSilentSearch(site, shown);
  silent.catch(() => {});
  const problems = toProblems([
    ...findMissing(site, shown, settings.hasPdf),
    ...findBrokenParts(site, shown),
    ...findUnreadable(site, shown),
    ...findBrokenLinks(site, settings),
    ...findLostAnswers(site, shown, settings),
    ...(await findSlips(site, settings.contentFolder)),
    ...findMachinePaths(site),
    ...(await findWithheld(site, all, shown)),
    ...(await findBrokenPictures(site, settings.contentFolder, pictures)),
    ...(await silent),
  ]);
  if (problems.length > 0) throw new ContentProblems(problems);
}

/** Folders of this machine that no file of the site may name. */
export const listMachineFolders = (
  { published }: Output,
  { contentFolder }: Pick<Settings, 'contentFolder'>,
): string[] => [process.cwd(), contentFolder, published];
