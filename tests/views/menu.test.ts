import { afterEach, describe, expect, it, vi } from 'vitest';
import { shipped } from '../../src/strings/index.ts';
import { createLocale } from '../../src/views/locale.ts';
import { footMenus, guideItem, mainMenu, showsGuide } from '../../src/views/menu.ts';
import { readSound } from '../support/fixture-library.ts';

const library = await readSound();
const french = createLocale(library, 'fr');
const hrefs = () => [...mainMenu(french), ...footMenus(french).flat()].map(({ href }) => href);

afterEach(() => vi.unstubAllEnvs());

describe('the menus', () => {
  it('lead readers to briefings, themes and checks, and not to the guide for editors', () => {
    expect(hrefs()).toEqual(
      expect.arrayContaining([
        '/fr/briefings/',
        '/fr/themes/',
        '/fr/how-we-check/',
        '/fr/feed.xml',
      ]),
    );
    expect(hrefs().filter((href) => /guide|status/.test(href))).toEqual([]);
    expect(showsGuide()).toBe(false);
  });

  it('lead the staff to the guide and to the status page besides', () => {
    vi.stubEnv('EDITION', 'staff');
    expect(hrefs()).toEqual(expect.arrayContaining(['/guide/', '/fr/status/']));
  });
});

describe('the way to the guide', () => {
  it('says that it is in English where it is not translated', () => {
    const words = shipped['en']!.own.guideInEnglish;
    expect(guideItem(french)).toMatchObject({ href: '/guide/', lang: 'en', words });
  });

  it('says nothing where it is read in that language', () => {
    expect(guideItem(createLocale(library, undefined)).lang).toBeUndefined();
  });
});
