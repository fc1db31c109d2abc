import { ContentProblems } from '../../checks/content-problems.ts';
import type { Library } from '../../library/library.ts';
import type { Settings } from '../../site/settings.ts';
import type { Output } from '../output.ts';
import { findMissing } from './expected-files.ts';
import { toProblems } from './finding.ts';
import { findBrokenPictures } from './pictures.ts';
import { findSilentSearch } from './search-answers.ts';
import { findBrokenLinks } from './site-links.ts';
import { findMachinePaths, findSlips } from './slips.ts';
import { readStagedSite } from './staged-site.ts';

/** Reads the finished site as its readers would; throws with everything that should not be published. */
export async function inspectSite(
  output: Output,
  library: Library,
  settings: Pick<Settings, 'contentFolder' | 'siteUrl' | 'basePath'>,
): Promise<void> {
  const site = readStagedSite(output.site);
  const folders = [process.cwd(), settings.contentFolder, output.published];
  const problems = toProblems([
    ...findMissing(site, library),
    ...findBrokenLinks(site, settings),
    ...(await findSlips(site, settings.contentFolder)),
    ...findMachinePaths(site, folders),
    ...(await findBrokenPictures(site)),
    ...(await findSilentSearch(site, library)),
  ]);
  if (problems.length > 0) throw new ContentProblems(problems);
}
