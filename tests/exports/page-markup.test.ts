import { describe, expect, it } from 'vitest';
import { listCitationTags } from '../../src/exports/citation-tags.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { describeClaim, describePage, describeTrail } from '../../src/exports/page-markup.ts';
import { getValue } from '../../src/library/library.ts';
import { briefingsOf, createLocale, notesOf } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

const library = await readSound();
const locale = createLocale(library, undefined);
const site = new URL('https://fish.example');
const locate = createLocate(site);
const [briefing] = briefingsOf(locale);
const [note] = notesOf(locale);
const [fact] = [...library.facts.entries.values()];

describe('a page in the words of schema.org', () => {
  it.each([
    ['Report', briefing],
    ['NewsArticle', note],
  ])('is a %s with its publisher, its days and its plain twin', (type, page) => {
    const path = `/${page!.kind}/${page!.slug}/`;
    expect(describePage(page!, path, locale, locate)).toMatchObject({
      '@type': type,
      headline: locale.text(page!.data.title),
      url: `https://fish.example${path}`,
      inLanguage: 'en',
      datePublished: page!.data.published,
      publisher: { name: 'Ministry of Fisheries of Pelagia' },
      encoding: { contentUrl: `https://fish.example${path.slice(0, -1)}.md` },
    });
  });

  it('is a claim of its source where it is a figure', () => {
    const source = getValue(library.sources, fact!.value.source);
    expect(describeClaim(fact!.value, locale, locate)).toMatchObject({
      '@type': 'Claim',
      temporalCoverage: fact!.value.asOf,
      appearance: { '@type': 'CreativeWork', name: source.title },
      claimInterpreter: { name: 'Ministry of Fisheries of Pelagia' },
    });
  });

  it('stands below its section, and the home page below nothing', () => {
    expect(describeTrail('/notes/storm/', 'Storm', locale, locate)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://fish.example/' },
        { position: 2, name: 'Notes', item: 'https://fish.example/notes/' },
        { position: 3, name: 'Storm', item: 'https://fish.example/notes/storm/' },
      ],
    });
    expect(describeTrail('/notes/', 'Notes', locale, locate)).toMatchObject({
      itemListElement: [{ position: 1 }, { position: 2 }],
    });
    expect(describeTrail('/', 'Home', locale, locate)).toBeUndefined();
  });
});

describe('the tags for reference managers', () => {
  it('name title, author, day and address', () => {
    const tags = Object.fromEntries(listCitationTags(briefing!, locale, site));
    expect(tags).toMatchObject({
      citation_title: locale.text(briefing!.data.title),
      citation_author: 'Ministry of Fisheries of Pelagia',
      citation_publication_date: briefing!.data.published.replaceAll('-', '/'),
      citation_abstract_html_url: `https://fish.example/briefings/${briefing!.slug}/`,
    });
  });

  it('name no address of a site without one', () => {
    const names = listCitationTags(briefing!, locale, undefined).map(([name]) => name);
    expect(names.filter((name) => name.endsWith('_url'))).toEqual([]);
  });
});
