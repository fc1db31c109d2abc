import { describe, expect, it } from 'vitest';
import { listTopicAddresses } from '../../src/library/topics.ts';
import { findAbout, findTopicsOfFacts } from '../../src/topics/about.ts';
import { getTopicPage } from '../../src/topics/topic-page.ts';
import { linkTopic } from '../../src/topics/topic-names.ts';
import { topicsOfTerm } from '../../src/topics/term-topics.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

const library = await readSound();
const english = createLocale(library, undefined);
const french = createLocale(library, 'fr');

describe('topics', () => {
  it('are what the dimensions of the site name, but for the whole and what nothing is said of', () => {
    expect(listTopicAddresses(library)).toEqual([
      '/species/',
      '/harbours/',
      '/species/herring/',
      '/species/cod/',
      '/harbours/nth/',
      '/harbours/est/',
      '/harbours/sth/',
      '/harbours/wst/',
    ]);
  });

  it('are called as the language calls them', () => {
    expect(linkTopic(french, 'place', 'NTH')).toMatchObject({ name: 'Île du Nord' });
    expect(linkTopic(english, 'place', 'ALL')).toBeUndefined();
  });

  it('have the figures that measure or name them, without those that are withdrawn', () => {
    const { facts } = findAbout(library, 'place NTH');
    expect(facts).toEqual(['north-herring-2025', 'herring-growth']);
    expect(findTopicsOfFacts(library).get('north-herring-2025')).toEqual([
      'subject herring',
      'place NTH',
    ]);
    expect(findAbout(library, 'subject cod').charts).toContain('cod-over-time');
  });

  it('stand with the terms that name them', () => {
    expect(topicsOfTerm('Cod', english).map(({ path }) => path)).toEqual(['/species/cod/']);
  });
});

describe('the page of a topic', () => {
  it('has its shares, the largest first, and names the largest', () => {
    const { profile } = getTopicPage(english, 'subject herring');
    expect(profile?.rows.map(({ name, cells }) => `${name} ${cells[0]?.share}`)).toEqual([
      'North Island 44%',
      'East Island 30%',
      'West Island 15%',
      'South Island 11%',
    ]);
    expect(profile?.largest).toEqual({ name: 'North Island', share: '44%', stage: 'Landed' });
    expect(profile?.rows.map(({ cells }) => cells[0]?.width)[0]).toBe(100);
  });

  it('says what a row lacks', () => {
    const { profile } = getTopicPage(english, 'place WST');
    expect(profile?.rows.map(({ cells }) => cells[0]?.period)).toEqual([undefined, '2024']);
  });

  it('shows rows without what is the same in all of them', () => {
    const { excerpts } = getTopicPage(french, 'place NTH');
    expect(excerpts).toHaveLength(1);
    expect(excerpts[0]?.headings.map(({ text }) => text)).toEqual([
      'Espèce',
      'Année',
      'Débarqué (Tonnes)',
    ]);
    expect(excerpts[0]).toMatchObject({ count: 6 });
    expect(excerpts[0]?.rows[0]?.map(({ text }) => text)).toEqual(['Hareng', '2025', '1\u202f200']);
  });
});
