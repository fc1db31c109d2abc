import { describe, expect, it } from 'vitest';
import { formatApa, formatApaText } from '../../src/citations/apa.ts';
import { citeFact } from '../../src/citations/item.ts';
import { cite } from './sources.ts';

const words = { language: 'en', noDate: 'n.d.', retrieved: 'Retrieved {date}, from {url}' };

describe('a reference in APA style', () => {
  const rows: [string, object, string][] = [
    [
      'names an organisation once where it publishes its own work',
      {},
      'Fish Office. (2026, March 31). Landings 2026. https://example.org/landings',
    ],
    [
      'names the publisher after the title where someone else wrote it',
      { author: 'A. Nobody' },
      'A. Nobody. (2026, March 31). Landings 2026. Fish Office. https://example.org/landings',
    ],
    [
      'joins two authors',
      { author: 'Clio Office; Fish & Co', url: undefined },
      'Clio Office & Fish & Co. (2026, March 31). Landings 2026. Fish Office.',
    ],
    [
      'joins three authors',
      { author: 'A; B; C', url: undefined },
      'A, B, & C. (2026, March 31). Landings 2026. Fish Office.',
    ],
    [
      'knows a month',
      { published: '2026-10', url: undefined },
      'Fish Office. (2026, October). Landings 2026.',
    ],
    ['knows a year', { published: 2026, url: undefined }, 'Fish Office. (2026). Landings 2026.'],
    [
      'says when a page without a date was read',
      { published: 'not-stated' },
      'Fish Office. (n.d.). Landings 2026. Retrieved November 1, 2026, from https://example.org/landings',
    ],
    [
      'knows the month of a reading',
      { published: 'not-stated', accessed: '2026-11' },
      'Fish Office. (n.d.). Landings 2026. Retrieved November 2026, from https://example.org/landings',
    ],
    [
      'knows the year of a reading',
      { published: 'not-stated', accessed: '2026' },
      'Fish Office. (n.d.). Landings 2026. Retrieved 2026, from https://example.org/landings',
    ],
    [
      'says nothing of a reading that was not recorded, where nothing is on the web',
      { published: 'not-stated', accessed: 'not-recorded', url: undefined },
      'Fish Office. (n.d.). Landings 2026.',
    ],
    [
      'adds no full stop to a title that ends with a sign of its own',
      { title: 'Who fishes?', url: undefined },
      'Fish Office. (2026, March 31). Who fishes?',
    ],
    [
      'adds no second full stop to a name',
      { publisher: 'Fish & Co.', url: undefined },
      'Fish & Co. (2026, March 31). Landings 2026.',
    ],
    [
      'keeps commas, dollars and diacritics as they are',
      {
        publisher: 'Bộ Công Thương, Hà Nội',
        title: 'Trữ lượng “đất hiếm” $& 5%',
        url: 'https://example.org/$&?a=1',
      },
      'Bộ Công Thương, Hà Nội. (2026, March 31). Trữ lượng “đất hiếm” $& 5%. https://example.org/$&?a=1',
    ],
  ];
  it.each(rows)('%s', (_, change, expected) => {
    expect(formatApaText(cite(change), words)).toBe(expected);
  });

  it('parts the title, which is set in italics', () => {
    expect(formatApa(cite({ url: undefined }), words)).toEqual({
      lead: 'Fish Office. (2026, March 31). ',
      title: 'Landings 2026',
      tail: '.',
    });
  });

  it('writes dates as the language of the page does', () => {
    const french = { ...words, language: 'fr', noDate: 's. d.' };
    expect(formatApaText(cite(), french)).toContain('(2026, 31 mars)');
    expect(formatApaText(cite({ published: 'not-stated' }), french)).toContain('(s. d.)');
  });
});

describe('a fact', () => {
  it('is cited as a record of the site, without a day of access', () => {
    const item = citeFact({
      id: 'herring-share',
      title: 'Share of herring: 70% (as of October 2025)',
      publisher: 'Ministry of Fisheries',
      siteName: 'Fisheries Briefings',
      published: '2026-11-02',
      changed: '2026-11-20',
      url: 'https://fish.example/facts/herring-share/',
      note: 'Original source: Fish Office.\n',
      language: 'en',
    });
    expect(formatApaText(item, words)).toBe(
      'Ministry of Fisheries. (2026, November 20). Share of herring: 70% (as of October 2025). Fisheries Briefings. https://fish.example/facts/herring-share/',
    );
    expect(item).toMatchObject({
      type: 'webpage',
      'original-date': { 'date-parts': [[2026, 11, 2]] },
      note: 'Original source: Fish Office.',
    });
    expect(item).not.toHaveProperty('accessed');
  });
});
