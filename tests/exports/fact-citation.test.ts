import { describe, expect, it } from 'vitest';
import { formatApaText } from '../../src/citations/apa.ts';
import { formatBibtex, formatRis } from '../../src/citations/bibliography.ts';
import { citeSources, createFactCitation } from '../../src/exports/fact-citation.ts';
import { getValue } from '../../src/library/library.ts';
import { createLocale } from '../../src/views/locale.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';

const site = new URL('https://fish.example');
const days = { published: '2026-11-02', changed: '2026-11-20' };

async function cite(dates: { published: string | undefined; changed: string } = days) {
  const locale = createLocale(await readSound(), undefined);
  const fact = getValue(locale.library.facts, 'herring-share');
  return createFactCitation(fact, locale, site, dates);
}

describe('the citation of a fact', () => {
  it('is dated by its record, the day of its value in the title', async () => {
    const words = { language: 'en', noDate: 'n.d.', retrieved: '{date}, {url}' };
    expect(formatApaText(await cite(), words)).toContain(
      '(2026, November 20). Share of herring in the catch: about 70% (as of October 2025). ',
    );
  });

  it('says when the record was first published, in every format', async () => {
    const item = await cite();
    const said = 'Record first published 2 November 2026, last changed 20 November 2026.';
    expect(item['original-date']).toEqual({ 'date-parts': [[2026, 11, 2]] });
    expect(item.issued).toEqual({ 'date-parts': [[2026, 11, 20]] });
    for (const text of [item.note, formatBibtex([item]), formatRis([item])])
      expect(text).toContain(said);
    expect(formatRis([item])).toContain('DA  - 2026/11/20/');
    expect(formatBibtex([item])).toContain('year = {2026}');
  });

  it.each([
    ['has not changed since', { published: '2026-11-20', changed: '2026-11-20' }],
    ['is not known from the beginning', { published: undefined, changed: '2026-11-20' }],
  ])('names one day where the record %s', async (_, dates) => {
    const item = await cite(dates);
    expect(item).not.toHaveProperty('original-date');
    expect(item.note).toMatch(/\)\. Record published 20 November 2026\.$/);
  });
});

describe('the citation of a source', () => {
  it('says how, when and through what it was read', async () => {
    const found = citeSources(await readSound()).map(({ id, accessed, note }) => {
      return [id, accessed?.['date-parts'][0].join('-'), note];
    });
    expect(found).toEqual([
      ['gazette-du-port', undefined, 'Read in a copy: a cutting'],
      ['pelagia-landings-2026', '2026-11-1', 'Read at first hand, 1 November 2026'],
      [
        'pelagia-survey',
        '2026-11',
        'Read through a third party, November 2026: a summary by a newspaper',
      ],
    ]);
  });

  it('has the day of reading where reference managers look for it', async () => {
    const text = formatRis(citeSources(await readSound()));
    expect(text).toContain('Y2  - 2026/11/1/');
    expect(text).toContain('Y2  - 2026/11//');
    expect(text).not.toContain('M1  - ');
  });

  it('takes a name as it is in every language', async () => {
    const copy = copyFixture();
    copy.replace('sources/presse.yaml', '{ en: a cutting, fr: une coupure }', 'docslib');
    const { sources } = await readSound(copy.folder);
    expect(getValue(sources, 'gazette-du-port').readVia).toBe('docslib');
    expect(citeSources(await readSound(copy.folder))[0]?.note).toBe('Read in a copy: docslib');
  });
});
