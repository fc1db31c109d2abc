import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { listFeedEntries } from '../../src/exports/feed-entries.ts';
import { describeFeed, formatAtom } from '../../src/exports/feed.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { readXml } from '../../src/publish/inspection/readers/xml.ts';
import { createLocale } from '../../src/views/locale.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { plainSpaces } from '../support/formatters.ts';
import { writeNote } from '../support/notes.ts';

const site = new URL('https://fish.example');
const editionOf = async (folder?: string, locale?: string) =>
  createLocale(await readSound(folder), locale);

describe('entries of a feed', () => {
  it('are briefings, notes and corrections, the newest first', async () => {
    const entries = listFeedEntries(await editionOf());
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual(days.toSorted((a, b) => b.localeCompare(a)));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries).toHaveLength(6);
  });

  it('tell of a correction in the words of the reader, and lead to it', async () => {
    const [english, french] = await Promise.all(
      [undefined, 'fr'].map(async (locale) => {
        const entries = listFeedEntries(await editionOf(undefined, locale));
        return entries.find(({ path }) => path.endsWith('/quota-revised/#corrections'));
      }),
    );
    expect(english).toEqual({
      id: 'tag:fisheries@example.org,2026:/en/notes/quota-revised/#correction-2026-03-01-herring-share',
      title: 'Correction: A quota is revised',
      text: 'The office had counted <two> boats & a barge. Share of herring in the catch: 65% became 70%.',
      path: '/notes/quota-revised/#corrections',
      published: '2026-03-01',
      updated: '2026-03-01',
      theme: 'Fish stocks',
    });
    expect(plainSpaces(french?.text ?? '')).toMatch(
      /Part du hareng dans les prises: 65 % became 70 %\.$/,
    );
    expect(french?.path).toBe('/fr/notes/quota-revised/#corrections');
  });

  it('are dated by the publication and the last change of a note, not by its event', async () => {
    const entries = listFeedEntries(await editionOf());
    expect(entries.find(({ path }) => path === '/notes/harbour-opens/')).toMatchObject({
      published: '2025-10-27',
      updated: '2026-04-02',
    });
  });

  it('are changed by a correction, and by no review', async () => {
    const { folder, replace } = copyFixture();
    replace('briefings/fleet.mdx', "reviewed: '2026-10-05'", "reviewed: '2026-10-20'");
    replace('briefings/catch.mdx', "reviewed: '2026-11-20'", "reviewed: '2026-11-21'");
    const entries = listFeedEntries(await editionOf(folder));
    const updated = ['catch', 'fleet'].map(
      (slug) => entries.find(({ path }) => path === `/briefings/${slug}/`)?.updated,
    );
    expect(updated).toEqual(['2026-11-20', '2026-10-05']);
  });

  it('keep several corrections of one day apart', async () => {
    const { folder, write } = copyFixture();
    const change = (kind: string) =>
      `  - { kind: ${kind}, date: '2026-03-02', what: Something. }\n`;
    const frontmatter = `corrections:\n${change('revision')}${change('minor')}`;
    write('notes/fresh.mdx', writeNote('Text', frontmatter).replace('theme: c', 'theme: fleet'));
    const entries = listFeedEntries(await editionOf(folder));
    const found = entries.filter(({ path }) => path.startsWith('/notes/fresh/#'));
    expect(found.map(({ id, title, text }) => [id.split('#')[1], title, text])).toEqual([
      ['correction-2026-03-02', 'Revision: A', 'Something.'],
      ['correction-2026-03-02-2', 'Minor change: A', 'Something.'],
    ]);
  });

  it('print the figures that a title names', async () => {
    const { folder, replace } = copyFixture();
    replace(
      'notes/quota-revised.mdx',
      'title: A quota is revised',
      `title: Herring is <Fact id="herring-share"/>`,
    );
    const titles = listFeedEntries(await editionOf(folder)).map(({ title }) => title);
    expect(titles).toContain('Herring is about 70%');
  });

  it('are at most 50', async () => {
    const { folder, write } = copyFixture();
    for (let number = 0; number < 60; number++)
      write(`notes/note-${number}.mdx`, writeNote().replace('theme: c', 'theme: fleet'));
    expect(listFeedEntries(await editionOf(folder))).toHaveLength(50);
  });
});

describe('a feed', () => {
  it('bears the date of its newest entry, not of the day it was built', async () => {
    const locale = await editionOf();
    const [newest] = listFeedEntries(locale);
    const updated = /<updated>([^<]+)</.exec(formatAtom(locale, createLocate(site)))?.[1];
    expect(updated).toBe(`${newest?.updated}T00:00:00.000Z`);
  });

  it('names full addresses where the site has one, else paths', async () => {
    const locale = await editionOf();
    const addresses = (text: string) => [...text.matchAll(/(?:href|"\w*url)"?[=:] ?"([^"]+)"/g)];
    for (const [at, start] of [
      [site, 'https://fish.example/'],
      [undefined, '/'],
    ] as const) {
      const json = JSON.stringify(describeFeed(locale, at, createLocate(at)));
      for (const text of [formatAtom(locale, createLocate(at)), json]) {
        const found = addresses(text).map(([, address = '']) => address);
        expect(found.length).toBeGreaterThan(4);
        expect(found.filter((address) => !address.startsWith(start))).toEqual([]);
      }
    }
  });

  it.each([
    '<script>&"\'',
    'A ]]> B',
    '&lt; &nbsp; &#1;',
    'emoji 🐟 đất hiếm',
    'halves \ud800 and \udc00',
    'controls \u0001\u0085\u000b and \uffff',
    '<!-- -- --> <?xml?> <![CDATA[',
  ])('keeps every text whole and in its place: %j', async (words) => {
    const locale = await editionOf();
    const { library } = locale;
    const said = Object.fromEntries(library.site.languages.map(({ code }) => [code, words]));
    const themes = Object.fromEntries(
      Object.entries(library.site.themes).map(([id, theme]) => [id, { ...theme, title: said }]),
    );
    const change = { name: said, publisher: said, description: said, themes };
    const pages = library.pages.map((page) => ({
      ...page,
      data: { ...page.data, title: words, description: words },
    })) as typeof library.pages;
    const changed = createLocale(
      { ...library, pages, site: { ...library.site, ...change } },
      undefined,
    );
    const text = formatAtom(changed, createLocate(site));
    expect(readXml(Buffer.from(text), 'feed.xml')).toBeUndefined();
    const kept = words.toWellFormed().replace(/[^\P{Cc}\t\n\r]|\uffff/gu, '');
    const names = ['title', 'name', 'subtitle', 'summary', 'category'];
    const texts = readTexts(text).filter(([name]) => names.includes(name));
    expect(new Set(texts.map(([name]) => name))).toEqual(new Set(names));
    for (const [name, read] of texts)
      if (!/^(Correction|Revision|Minor)/.test(read) && name !== 'summary') expect(read).toBe(kept);
    const json = JSON.stringify(describeFeed(changed, site, createLocate(site)));
    expect(JSON.parse(json)).toMatchObject({ title: words });
  });
});

/** What each element says, read by a parser. */
function readTexts(xml: string): [name: string, text: string][] {
  const texts: [string, string][] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (attributes['term'] !== undefined) texts.push([name, attributes['term']]);
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.push([open.at(-1) ?? '', text]);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return texts;
}
