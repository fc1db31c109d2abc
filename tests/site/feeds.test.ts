import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';

const { ministry, fisheries } = inject('sites');
const feeds = [
  { name: 'the ministry', ...ministry, below: '', start: '/' },
  { name: 'another ministry', ...fisheries, below: '', start: 'https://fish.example/fish/' },
  { name: 'another language', ...fisheries, below: 'fr/', start: 'https://fish.example/fish/fr/' },
];

interface Element {
  name: string;
  text: string;
  href: string | null;
  children: Element[];
}

interface JsonFeed {
  version: string;
  title: string;
  feed_url?: string;
  items: { id: string; url: string; title: string; content_text: string; date_modified: string }[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The feed as a parser takes it that stops at the first fault. */
async function parseAtom(url: string, text: string): Promise<Element> {
  // Trusted Types forbid the page itself to parse what a test hands it.
  const { page } = await openPage(browser, url, { bypassCSP: true });
  const root = await page.evaluate((xml) => {
    const read = (element: globalThis.Element): Element => ({
      name: element.nodeName,
      text: element.textContent ?? '',
      href: element.getAttribute('href'),
      children: [...element.children].map(read),
    });
    return read(new DOMParser().parseFromString(xml, 'application/xml').documentElement);
  }, text);
  await page.context().close();
  return root;
}

const partsOf = ({ children }: Element, name: string) =>
  children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => partsOf(element, name)[0]?.text ?? '';

describe.each(feeds)('the Atom feed of $name', ({ url, folder, below, start }) => {
  it('is well formed and has what the standard asks for', async () => {
    const feed = await parseAtom(url, readFileSync(join(folder, below, 'feed.xml'), 'utf8'));
    expect(feed.name).toBe('feed');
    expect(textOf(feed, 'author')).not.toBe('');
    const entries = partsOf(feed, 'entry');
    expect(entries.length).toBeGreaterThan(3);
    for (const element of [feed, ...entries]) {
      expect(textOf(element, 'id')).toMatch(/^tag:/);
      expect(textOf(element, 'title')).not.toBe('');
      expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00/);
      for (const { href } of partsOf(element, 'link')) expect(href?.startsWith(start)).toBe(true);
    }
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length);
  });
});

describe.each(feeds)('the JSON Feed of $name', ({ folder, below, start }) => {
  it('has what the standard asks for, and tells the same as the Atom feed', () => {
    const feed = JSON.parse(readFileSync(join(folder, below, 'feed.json'), 'utf8')) as JsonFeed;
    const atom = readFileSync(join(folder, below, 'feed.xml'), 'utf8');
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).not.toBe('');
    expect(feed.feed_url).toBe(start === '/' ? undefined : `${start}feed.json`);
    expect(feed.items.length).toBe(atom.match(/<entry>/g)?.length);
    for (const { id, url, title, content_text } of feed.items) {
      expect(atom).toContain(`<id>${id}</id>`);
      expect(url.startsWith(start)).toBe(true);
      expect(title && content_text).not.toBe('');
    }
  });
});

describe('a correction', () => {
  it('is told in both feeds, in the words of the reader', async () => {
    const text =
      'The office had counted <two> boats & a barge. Share of herring in the catch: 65% became 70%.';
    const { url, folder } = fisheries;
    const feed = await parseAtom(url, readFileSync(join(folder, 'feed.xml'), 'utf8'));
    const entry = partsOf(feed, 'entry').find(
      (one) => textOf(one, 'title') === 'Correction: A quota is revised',
    );
    expect(entry && partsOf(entry, 'link')[0]?.href).toBe(
      'https://fish.example/fish/notes/quota-revised/#corrections',
    );
    expect(entry && textOf(entry, 'summary')).toBe(text);
    const json = JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as JsonFeed;
    expect(
      json.items.find(({ title }) => title === 'Correction: A quota is revised'),
    ).toMatchObject({
      content_text: text,
      date_modified: '2026-03-01T00:00:00.000Z',
    });
  });
});

describe('a page', () => {
  it('names the feeds of its language', async () => {
    const { page } = await openPage(browser, `${fisheries.url}fr/notes/`);
    const links = page.locator(
      'link[type="application/atom+xml"], link[type="application/feed+json"]',
    );
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/fish/fr/feed.xml',
      '/fish/fr/feed.json',
    ]);
    await page.context().close();
  });
});
