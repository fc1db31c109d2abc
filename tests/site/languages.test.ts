import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const { fisheries, staff } = inject('sites');
const read = (path: string) => readFileSync(join(fisheries.folder, path, 'index.html'), 'utf8');
const tagsOf = (html: string, tag: string) => html.match(new RegExp(`<${tag}[^>]*>`, 'g')) ?? [];
const site = 'https://fish.example/fish';

describe('page that is not translated', () => {
  const html = read('fr/briefings/fleet');

  it('is marked with the language of its text, numbers and dates', () => {
    expect(tagsOf(html, 'html')[0]).toContain('lang="fr" dir="ltr"');
    expect(tagsOf(html, 'main')[0]).toContain('lang="en" dir="ltr"');
    expect(html).toContain('5 October 2026');
    expect(html).not.toContain('05/10/2026');
  });

  it('says so in the language of the reader, and leads to the original', () => {
    const [notice = ''] = /<div class="note" lang="fr".*?<\/div>/s.exec(html) ?? [];
    expect(notice).toContain('This page is not translated yet.');
    expect(notice).toContain('<a href="/fish/briefings/fleet/" hreflang="en">');
  });

  it('keeps its links in the language of the reader', () => {
    expect(html).toContain('href="/fish/fr/notes/harbour-opens/"');
  });

  it('is at home at the address of the original', () => {
    const home = `${site}/briefings/fleet/`;
    expect(tagsOf(html, 'link').filter((tag) => /canonical|alternate" hreflang/.test(tag))).toEqual(
      [`<link rel="canonical" href="${home}">`],
    );
  });
});

describe('page that is translated', () => {
  it.each(['briefings/catch', 'fr/briefings/catch'])('%s names its languages', (path) => {
    const html = read(path);
    expect(tagsOf(html, 'link').filter((tag) => /canonical|alternate" hreflang/.test(tag))).toEqual(
      [
        `<link rel="canonical" href="${site}/${path}/">`,
        `<link rel="alternate" hreflang="en" href="${site}/briefings/catch/">`,
        `<link rel="alternate" hreflang="fr" href="${site}/fr/briefings/catch/">`,
        `<link rel="alternate" hreflang="x-default" href="${site}/briefings/catch/">`,
      ],
    );
    expect(html).not.toContain('not translated yet');
  });

  it('marks quotations in another language', () => {
    expect(tagsOf(read('briefings/catch'), 'blockquote')).toEqual(['<blockquote lang="fr">']);
  });
});

describe('status', () => {
  it('shows how each language of a page stands to the original', () => {
    const html = readFileSync(join(staff.folder, 'status/index.html'), 'utf8');
    const [matrix = ''] = /<section>\s*<h2 id="languages">.*?<\/section>/s.exec(html) ?? [];
    const rows = [...matrix.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(rows).toEqual([
      'Page English Français',
      'The catch Original · 13 In step · 12',
      'The fleet Original · 8 Not translated · 8',
      'A quota is revised Original · 2 Not translated · 2',
      'A harbour opens Original · 1 Not translated · 1',
    ]);
  });

  it('gives the same as JSON', () => {
    const status = JSON.parse(readFileSync(join(staff.folder, 'status.json'), 'utf8')) as {
      languages: unknown[];
    };
    expect(status.languages[0]).toEqual({
      address: '/briefings/catch/',
      title: 'The catch',
      language: 'en',
      standings: { en: { kind: 'original', figures: 13 }, fr: { kind: 'in-step', figures: 12 } },
    });
  });
});
