import { describe, expect, it } from 'vitest';
import { listedDate, listedDateName } from '../../src/views/listed-date.ts';
import { briefingsOf, createLocale, notesOf } from '../../src/views/locale.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';

/** The older of the two events was published last. */
async function openLocale() {
  const { folder, replace } = copyFixture();
  replace('notes/harbour-opens.mdx', "published: '2025-10-27'", "published: '2026-04-01'");
  return createLocale(await readSound(folder), undefined);
}

describe('lists', () => {
  it('have notes by the dates of their events, the newest first', async () => {
    const locale = await openLocale();
    expect(notesOf(locale).map((note) => `${note.slug} ${listedDate(note)}`)).toEqual([
      'quota-revised 2026-02-14',
      'harbour-opens 2025-10-26',
    ]);
  });

  it('say whether a date is that of an event or of a publication', async () => {
    const locale = await openLocale();
    const pages = [briefingsOf(locale)[0]!, notesOf(locale)[0]!];
    expect(pages.map((page) => listedDateName(page, locale.strings))).toEqual([
      'Published',
      'Event',
    ]);
    expect(listedDate(pages[0]!)).toBe('2026-11-02');
  });
});
