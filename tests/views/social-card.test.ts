import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawCardPicture } from '../../src/charts/card.ts';
import { findCard } from '../../src/domain/addresses.ts';
import { briefingsOf, createLocale } from '../../src/views/locale.ts';
import { createCard } from '../../src/views/social-card.ts';
import { readSound } from '../support/fixture-library.ts';

const locale = createLocale(await readSound(), undefined);
const [briefing] = briefingsOf(locale);

describe('the card of a page', () => {
  it.each([
    ['/', '/cards/pages/site.png'],
    ['/briefings/', '/cards/pages/site.png'],
    ['/briefings/catch/', '/cards/briefings/catch.png'],
    ['/themes/stocks/', '/cards/themes/stocks.png'],
    ['/facts/export-share/', '/cards/pages/figures.png'],
    ['/data/landings/', '/cards/pages/data.png'],
    ['/search/', '/cards/pages/site.png'],
  ])('of %s is %s', (path, card) => {
    expect(findCard(path)).toBe(card);
  });

  it('says what the page is, and the figure that it names first', () => {
    const card = createCard('briefings', briefing!.slug, locale);
    expect(card).toMatchObject({
      title: locale.text(briefing!.data.title),
      site: 'Fisheries Briefings',
      publisher: 'Ministry of Fisheries of Pelagia',
    });
    expect(card.kicker).toMatch(/^Briefing · /);
    expect(card.figure?.source).toMatch(/^Source: .+ As of /);
  });

  it('is as large as sites ask for, whatever stands on it', async () => {
    const long = 'Tỷ trọng của các thành viên trong sản lượng thế giới '.repeat(9).trim();
    const figure = { value: '1.234.567 tấn', label: long, source: long, shares: [0.5, 0, 1] };
    const card = { kicker: 'Báo cáo', title: long, figure, site: 'Nghề cá', publisher: 'Bộ' };
    const { width, height } = await loadImage(Buffer.from(await drawCardPicture(card)));
    expect([width, height]).toEqual([1200, 630]);
  });
});
