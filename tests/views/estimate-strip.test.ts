import { describe, expect, it } from 'vitest';
import { getValue } from '../../src/library/library.ts';
import { findContestedRows } from '../../src/views/contested-rows.ts';
import { createEstimateStrip, findShare } from '../../src/views/estimate-strip.ts';
import { createLocale } from '../../src/views/locale.ts';
import { findRelated } from '../../src/views/related-pages.ts';
import { readSound } from '../support/fixture-library.ts';

const [library, ours] = [await readSound(), await readSound('content')];
const locale = createLocale(library, undefined);
const factOf = (id: string) => getValue(library.facts, id);

describe('strip of a contested figure', () => {
  it('names its ends, and says in words what it shows', () => {
    expect(createEstimateStrip(factOf('herring-stock'), locale)).toMatchObject({
      low: '7,000',
      high: '9,000',
      alt: '7,000 tonnes to 9,000 tonnes in 2 estimates; publishers: 2. Preferred: 9,000 tonnes',
      dots: [{ look: 'preferred' }, { look: 'rival' }],
    });
  });

  it('is none where no one contests', () => {
    expect(createEstimateStrip(factOf('herring-share'), locale)).toBeUndefined();
  });
});

describe('contested rows of a chart', () => {
  const ministry = createLocale(ours, undefined);

  it('are found by what they measure', () => {
    const rows = findContestedRows('asean-china-mine-shares', ministry);
    expect([...rows].map(([name, { id }]) => [name, id])).toEqual([
      ['Rare earths', 'china-rare-earth-mine-share-usgs-2025'],
    ]);
  });

  it('are none where no one contests', () => {
    expect(findContestedRows('landings-by-island', locale).size).toBe(0);
  });
});

describe('share on a whole', () => {
  it.each([
    ['growth', 'herring-growth'],
    ['a weight', 'whole-catch'],
    ['what is contested', 'herring-stock'],
  ])('is none of %s', (_, id) => {
    expect(findShare(factOf(id), locale)).toBeUndefined();
  });
});

describe('related pages', () => {
  it('have the theme, figures or events of a page, and say which', () => {
    const page = library.pages.find(({ slug, language }) => slug === 'catch' && language === 'en');
    const related = page ? findRelated(page, locale) : [];
    expect(related.length).toBeGreaterThan(0);
    expect(related.map(({ page: { slug } }) => slug)).not.toContain('catch');
    for (const { sameTheme, figures, events } of related)
      expect(sameTheme || figures > 0 || events > 0).toBe(true);
  });
});
