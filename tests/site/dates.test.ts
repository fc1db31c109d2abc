import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { vi } from '../../src/strings/vi.ts';

const { fisheries, ministry, tides } = inject('sites');

/** Words of the parts of a page that fit, tags and runs of space left out. */
function readParts(folder: string, page: string, part: RegExp): string[] {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  return [...html.matchAll(part)].map(([whole]) =>
    whole
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&quot;', '"')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.:;,])/g, '')
      .trim(),
  );
}

const head = /<dl class="b-meta".*?<\/dl>/gs;
const references = /<ol class="refs".*?<\/ol>/gs;
const list = /<ul class="blist".*?<\/ul>/gs;

describe('the head of a page', () => {
  it('says apart when a note’s event was and what was done with the note', () => {
    expect(readParts(fisheries.folder, 'notes/harbour-opens', head)).toEqual([
      'Event 26 October 2025 Published 27 October 2025 Updated 2 April 2026 Last reviewed 27 October 2025 Next review 30 June 2027 Figures as of 26 October 2025',
    ]);
  });

  it('knows a month', () => {
    const [written = ''] = readParts(tides.folder, 'notes/new-gauge', head);
    expect(written).toMatch(/^Event October 2026 Published 28 October 2026 /);
  });

  it('names the newest figures by publisher, and the oldest in words', () => {
    const [written = ''] = readParts(fisheries.folder, 'briefings/catch', head);
    expect(written).not.toContain('Event');
    expect(written).toMatch(
      / Figures as of Pelagian Fish Office: 31 December 2025; Institute of Imaginary Seas: October 2025\. The oldest figure is of 2024\.$/,
    );
  });

  it('says it in the words of the language', () => {
    const [written = ''] = readParts(ministry.folder, 'vi/briefings/costs-and-risks', head);
    const { asOfOldest, figuresAsOf, published, updated } = vi.page;
    // The days are those of our own page, whichever they are by now.
    expect(written).toMatch(
      new RegExp(`^${published} \\d\\d/\\d\\d/\\d{4} ${updated} \\d\\d/\\d\\d/\\d{4} `),
    );
    expect(written).toContain(`${figuresAsOf} U.S. Geological Survey: 2025; `);
    expect(written).toContain(asOfOldest.replace('{date}', '1996'));
  });
});

describe('lists of pages', () => {
  it.each([
    ['notes', 'Event: 14 February 2026 ·'],
    ['themes/stocks', 'Published: 2 November 2026 ·'],
  ])('say under %s what date they give', (page, words) => {
    expect(readParts(fisheries.folder, page, list).join(' ')).toContain(words);
  });
});

describe('how a source was read', () => {
  it('stands where a page cites it, in the words of the reader', () => {
    expect(readParts(fisheries.folder, 'briefings/catch', references)[0]).toContain(
      'Read through a third party, November 2026: a summary by a newspaper.',
    );
    expect(readParts(fisheries.folder, 'fr/briefings/catch', references)[0]).toContain(
      '11/2026: un résumé d’un journal.',
    );
  });

  it('stands with a figure and with each of its estimates', () => {
    const [estimates = ''] = readParts(
      fisheries.folder,
      'facts/herring-stock',
      /<h2 id="estimates".*?<\/section>/gs,
    );
    expect(estimates).toContain(
      'Why: Nets were counted twice. The preferred estimate was not read at first hand. ',
    );
    expect(estimates).toContain('Read through a third party, November 2026: a summary');
    expect(estimates).toContain('Read in a copy: a cutting.');
    const sources = readParts(
      fisheries.folder,
      'facts/north-herring-2025',
      /<p class="src".*?<\/p>/gs,
    );
    expect(sources[0]).toMatch(/Table 1\. Read at first hand, 1 November 2026\.$/);
  });

  it('stands in the list of sources, and with the record on paper', () => {
    const [all = ''] = readParts(
      fisheries.folder,
      'sources',
      /<ul class="plain sources".*?<\/ul>\s*<\/div>/gs,
    );
    expect(all).toContain('a summary by a newspaper. Summary only. The survey does not exist.');
    const [figures = ''] = readParts(
      fisheries.folder,
      'briefings/catch',
      /<ol class="figures".*?<\/ol>/gs,
    );
    expect(figures).toContain(
      'Institute of Imaginary Seas, 2025, p. 7. Read through a third party.',
    );
    expect(figures).not.toContain('at first hand');
  });
});

describe('the citation of a figure', () => {
  it('is dated by the record, not by what its value speaks of', () => {
    const [cited = ''] = readParts(
      fisheries.folder,
      'facts/herring-share',
      /<p class="cite".*?<\/p>/gs,
    );
    expect(cited).toMatch(/\(2026, [A-Z][a-z]+ \d+\)\. Share of herring in the catch: about 70%/);
    expect(cited).toContain('(as of October 2025)');
  });
});
