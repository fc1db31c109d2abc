import type { Library } from '../../library/library.ts';
import { address } from '../../domain/addresses.ts';
import { fileOf } from './expected-files.ts';
import type { Finding } from './finding.ts';
import { probeIndex } from './search-probe.ts';
import type { StagedPage } from './staged-page.ts';
import type { StagedSite } from './staged-site.ts';

/**
 * The search index is there, and finds in each language a page by the words of its heading, and those of a sample
 * by words of theirs.
 */
export async function findSilentSearch(site: StagedSite, library: Library): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { code } of library.site.languages) {
    const page = findKnownPage(code, site, library);
    if (!page) continue;
    const question = { folder: site.folder, language: code, words: page.heading };
    const answer = await probeIndex(question).catch((cause: unknown) => String(cause));
    const isAnswer = typeof answer === 'object';
    if (!isAnswer || !answer.found.some((url) => fileAt(url) === page.file)) {
      const why = isAnswer ? 'does not find' : `fails (${answer}) on`;
      const message = `The search in "${code}" ${why} the page “${page.heading}”`;
      findings.push({ file: page.file, message, hint });
    }
    for (const { word, url } of isAnswer ? answer.lost : []) {
      const message = `The search in "${code}" does not find this page by the word “${word}” on it`;
      findings.push({ file: fileAt(url.replace(/#.*$/, '')), message, hint });
    }
  }
  return findings;
}

const hint = 'Build again; should it stay, correct src/search';

/** A page in that language: its first briefing or note, or else its home page. */
function findKnownPage(code: string, site: StagedSite, library: Library): StagedPage | undefined {
  const own = library.pages.find(({ language }) => language === code);
  const path = own ? address.page(own.kind, own.slug) : address.home;
  return site.pages.get(fileOf(path, code, library));
}

const fileAt = (url: string) => `${decodeURIComponent(url).slice(1)}index.html`;
