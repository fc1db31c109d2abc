import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { FactsFile } from '../../src/exports/facts-file.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { printPage } from '../../src/publish/pdf/print-page.ts';
import { openSite } from '../../src/publish/pdf/staged-address.ts';
import { identify, isRunning } from '../../src/publish/process-identity.ts';
import { runCommand } from '../support/command.ts';
import { childrenOf } from '../support/machine.ts';
import { readPdf } from '../support/pdf.ts';
import { readTagged } from '../support/tagged-pdf.ts';
import { createPublication, until } from '../support/publication.ts';
import { createFolder } from '../support/temporary-folder.ts';

const { fisheries, ministry } = inject('sites');
const read = (file: string) => readFileSync(join(fisheries.folder, file));
const html = (file: string) => read(file).toString('utf8');

describe('the PDF of a briefing', () => {
  const pdf = readPdf(read('briefings/catch.pdf'));

  it('has the title and the language of its page, and is readable by ear', () => {
    expect(pdf.title).toBe('The catch | Fisheries Briefings');
    expect(pdf.language).toBe('en');
    expect(pdf.isTagged).toBe(true);
    expect(pdf.outline).toEqual(expect.arrayContaining(['The catch', 'Where the fish is landed']));
    expect(readPdf(read('fr/briefings/catch.pdf'))).toMatchObject({
      language: 'fr',
      isTagged: true,
    });
  });

  it('has what the page says, and every figure with its source', () => {
    for (const text of ['F1', 'Figures cited', 'References', 'fish.example/fish/briefings/catch/'])
      expect(pdf.text).toContain(text);
    expect(pdf.text).not.toMatch(/Download|Skip to content|Show (the )?table/);
  });

  it('is set in the fonts of the site alone, as letters', () => {
    const fonts = /^(SourceSans3|Newsreader)/;
    expect(pdf.fonts.filter((font) => !fonts.test(font))).toEqual([]);
    expect(read('briefings/catch.pdf').includes('/Type3')).toBe(false);
  });

  it('draws its charts with lines and letters, and describes them', () => {
    expect(pdf.alternatives.length).toBeGreaterThan(2);
    expect(read('briefings/catch.pdf').includes('/Subtype /Image')).toBe(false);
  });

  it('leads to the site where it will stand, and from a figure to its record within', () => {
    const own = pdf.links.filter((link) => link.includes('fish'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((link) => !link.startsWith('https://fish.example/fish/'))).toEqual([]);
    expect(read('briefings/catch.pdf').includes('/Dest /figure-whole-catch')).toBe(true);
  });

  it('is dated as the briefing, not as the build', () => {
    const text = read('briefings/catch.pdf').toString('latin1');
    expect(text).toContain("/CreationDate (D:20261102000000+00'00')");
    expect(text).toContain("/ModDate (D:20261120000000+00'00')");
  });
});

const documents = ['en', 'fr'].flatMap((language) =>
  ['catch', 'fleet', 'pack'].map((slug) => ({
    language,
    slug,
    folder: language === 'en' ? 'briefings' : `${language}/briefings`,
  })),
);

describe.each(documents)('$slug.pdf in $language, read by a programme of others', (document) => {
  const { language, slug, folder } = document;
  const reading = readTagged(read(`${folder}/${slug}.pdf`));

  it('says every figure with the value that the ledger has', async () => {
    const { facts } = JSON.parse(html('facts.json')) as FactsFile;
    const { text } = await reading;
    for (const briefing of slug === 'pack' ? ['catch', 'fleet'] : [slug]) {
      const page = html(`${folder}/${briefing}/index.html`);
      const ids = [...page.matchAll(/data-fact-record="(.*?)"/g)].map(([, id]) => id);
      // Where it is not translated, the page is in the language of its original.
      const written = /<main[^>]* lang="(\w+)"/.exec(page)?.[1] ?? language;
      expect(ids.length).toBeGreaterThan(0);
      for (const [index, id] of ids.entries()) {
        const value = facts.find((fact) => fact.id === id)?.text[written];
        expect(text).toContain(`F${index + 1}${value?.replace(/\s+/g, '')}`);
      }
    }
  });

  it('keeps what PDF/UA asks for: title, headings, lists, tables, pictures and links with words', async () => {
    const { faults, conformance, showsTitle, title, roles } = await reading;
    expect(faults).toEqual([]);
    expect({ conformance, showsTitle }).toEqual({ conformance: '1', showsTitle: true });
    expect(title).not.toBe('');
    for (const role of ['H1', 'H2', 'L', 'LI', 'LBody', 'Link', 'P'])
      expect(roles[role], role).toBeGreaterThan(0);
    expect(roles['Figure'] ?? 0).toBeGreaterThan(slug === 'fleet' ? -1 : 0);
    if (roles['Table']) expect(roles['TH'], 'header cells').toBeGreaterThan(0);
  });
});

describe('a page that is printed', () => {
  const page = 'briefings/catch/index.html';
  const printFrom = async (folder: string) => {
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const site = await openSite(browser, folder, { siteUrl: undefined, basePath: '/fish/' });
    return printPage(site, page);
  };

  it('leads to no page of a site that has no address yet', async () => {
    const { links } = readPdf(await printFrom(fisheries.folder));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('https://example.org/'))).toEqual([]);
  });

  it('is refused where a part of it is missing', async () => {
    await expect(printFrom(createFolder({ [page]: html(page) }))).rejects.toThrow(/lacks .*\.css/);
  });
});

describe('the pack', () => {
  const pdf = readPdf(read('briefings/pack.pdf'));
  const each = ['catch', 'fleet'].map((slug) => readPdf(read(`briefings/${slug}.pdf`)));

  it('holds every briefing after a cover that says on which page each begins', () => {
    expect(pdf.outline).toEqual(
      expect.arrayContaining(['All briefings', 'The catch', 'The fleet']),
    );
    // A briefing may end a line earlier in the pack, and save a page; of its parts none is gone.
    for (const { outline } of each) expect(pdf.outline).toEqual(expect.arrayContaining(outline));
    expect(pdf.pages).toBeGreaterThan(Math.max(...each.map(({ pages }) => pages)) + 1);
    // A sheet with what each comes to stands before them.
    expect(pdf.text).toMatch(/The bottom lines2.*The catch3.*The fleet[4-9]/);
  });

  it('leads from one briefing to another within itself', () => {
    expect(pdf.links.filter((link) => link.includes('/briefings/'))).toEqual([]);
    expect(read('briefings/pack.pdf').includes('/Dest /fleet.what-a-boat-costs')).toBe(true);
  });

  it('leaves no page behind', () => {
    expect(existsSync(join(fisheries.folder, 'briefings/pack'))).toBe(false);
    expect(existsSync(join(fisheries.folder, 'fr/briefings/pack'))).toBe(false);
  });
});

describe('a page', () => {
  it('leads to its PDF where there is one', () => {
    for (const [page, pdf] of [
      ['briefings/catch', 'briefings/catch'],
      ['fr/briefings/fleet', 'fr/briefings/fleet'],
      ['.', 'briefings/pack'],
    ])
      expect(html(`${page}/index.html`)).toContain(
        `href="/fish/${pdf}.pdf" type="application/pdf"`,
      );
    expect(html('briefings/catch/index.html')).toMatch(
      /<link rel="alternate" type="application\/pdf"[^>]* href="\/fish\/briefings\/catch.pdf">/,
    );
  });

  it('says nothing of PDFs that were not asked for', () => {
    for (const page of ['index.html', 'briefings/strategy/index.html'])
      expect(readFileSync(join(ministry.folder, page), 'utf8')).not.toContain('application/pdf');
  });
});

describe('a build with PDFs', () => {
  it.each([
    ['there is no browser', 'nowhere/chrome', 'there is no such file. Install Chrome or Chromium'],
    ['the browser does not start', '/bin/false', '/bin/false does not start. Install Chrome'],
  ])('publishes nothing when %s, and says what to do', async (_, browser, words) => {
    const publication = createPublication();
    const { code, output } = await runCommand('pdf', {
      CONTENT_DIR: publication.content,
      OUT_DIR: publication.published,
      CHROME_PATH: browser,
    });
    expect(code).toBe(1);
    expect(output).toContain(words);
    expect(output).not.toMatch(/^\s+at /m);
    publication.expectIntact();
  });

  it.runIf(process.platform === 'linux').each([
    ['its browser dies', 'The browser could not make ', 1, killBrowser],
    ['it is told to stop', 'dist is as it was', 143, (build: number) => process.kill(build)],
  ])('publishes nothing when %s in its midst', async (_, words, expected, meddle) => {
    const publication = createPublication();
    const { child, ended } = publication.begin({ ASSAY_PDF: '1' });
    // Of the first files it makes, and none of what is published.
    const isGrowing = () => existsSync(`${publication.published}.building/site/404.html`);
    await Promise.race([until(isGrowing), ended.then(({ output }) => expect.fail(output))]);
    const browsers = browsersOf(child.pid!).map((pid) => identify(pid));
    expect(browsers.length).toBeGreaterThan(0);
    meddle(child.pid!);
    const { code, output } = await ended;
    expect(output).toContain(words);
    expect(code).toBe(expected);
    publication.expectIntact();
    await until(() => !browsers.some(isRunning));
  });
});

/** Of the process that makes the site, which the build has started. */
const browsersOf = (build: number) =>
  childrenOf(build, '').flatMap((worker) => childrenOf(worker, 'chrom'));

function killBrowser(build: number): void {
  for (const pid of browsersOf(build)) process.kill(pid, 'SIGKILL');
}
