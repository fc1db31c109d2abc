import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { formatBibtex, formatCslJson, formatRis } from '../../src/citations/bibliography.ts';
import { cite } from './sources.ts';

const readers = [
  { format: 'BibTeX', write: formatBibtex, forceType: '@bibtex/text' },
  { format: 'RIS', write: formatRis, forceType: '@ris/file' },
] as const;

/** Words that have broken exports of other programmes. */
const words = [
  'Trữ lượng đất hiếm ở Việt Nam',
  'Bộ Công Thương',
  'It’s “quoted” — and ‘so on’…',
  'Profit & loss: 70% of $5 #1',
  'snake_case ~ tilde ^ caret',
  String.raw`{braces} and \backslash`,
  'Part: one; two / three (four) [five]',
  'Île d’Yeu, œuvre, Ærø, Łódź, İzmir',
  'less < more > less',
  'A title so long that a line of eighty signs cannot hold it and the library would like to fold it somewhere',
];

describe.each(readers)('$format', ({ write }) => {
  it.each(words)('keeps the title %s', (title) => {
    expect(new Cite(write([cite({ title })])).data).toMatchObject([{ title }]);
  });

  it.each([...words, 'Fish, Chips and Sons'])('keeps the publisher %s', (publisher) => {
    const item = cite({ publisher, author: 'A. Nobody' });
    expect(new Cite(write([item])).data).toMatchObject([{ publisher }]);
  });

  it('keeps dates as precise as they are, and addresses as they are', () => {
    const url = 'https://example.org/a_b?c=1&d=%20#e';
    const dates = ['2026', '2026-10', '2026-10-26'];
    const items = dates.map((published) => cite({ published, url }));
    const read = new Cite(write(items)).data;
    expect(read.map(({ URL }) => URL)).toEqual([url, url, url]);
    expect(read.map(({ issued }) => issued)).toEqual(items.map(({ issued }) => issued));
  });

  it('keeps sources apart and in their order', () => {
    const items = ['a-b', 'ab', 'a-b-c'].map((id) => ({ ...cite(), id, title: id }));
    expect(new Cite(write(items)).data.map(({ title }) => title)).toEqual(['a-b', 'ab', 'a-b-c']);
  });

  it('is empty without sources', () => {
    expect(write([])).toBe('\n');
  });
});

describe('an author', () => {
  const organisation = 'Office of Fish and Boats, North';

  it('is one name in BibTeX, whatever commas and conjunctions it holds', () => {
    const text = formatBibtex([cite({ author: organisation })]);
    expect(text).toContain(`author = {{${organisation}}}`);
    expect(new Cite(text).data).toMatchObject([{ author: [{ family: organisation }] }]);
  });

  it('is one name in RIS, where a comma would turn it round', () => {
    const text = formatRis([cite({ author: organisation })]);
    expect(new Cite(text).data).toMatchObject([
      { author: [{ literal: 'Office of Fish and Boats; North' }] },
    ]);
  });

  it('is one of several where they are parted by semicolons', () => {
    for (const text of [formatBibtex, formatRis].map((write) =>
      write([cite({ author: 'A B; C D' })]),
    ))
      expect(new Cite(text).data[0]?.['author']).toHaveLength(2);
  });
});

describe('a label', () => {
  it('is the id of the source', () => {
    expect(formatBibtex([cite()])).toMatch(/^@misc\{landings-2026,/);
  });
});

describe.each(readers)('a record in $format', ({ write, forceType }) => {
  it.each([
    'A\nER  - \nTY  - BOOK\nTI  - B',
    'A\r\n\r\nER  - ',
    `${'word '.repeat(14)}x ER  - TY  - BOOK`,
    'A\u0085ER  - \u000bTY  - BOOK',
    'A},\n}\n@misc{evil,\n\ttitle = {B',
    String.raw`A\} @misc{evil, title = {B}} % \input{x}`,
    '@misc{evil, title="B"}',
  ])('stays one, whatever its title, publisher and note say: %j', (words) => {
    const fields = { publisher: words, 'container-title': words, note: words };
    const items = ['one', 'two'].map((id) => ({
      ...cite(),
      ...fields,
      id,
      title: words,
      author: [{ literal: words }],
      URL: `https://example.org/?${words}`,
    }));
    expect(new Cite(write(items), { forceType }).data).toHaveLength(2);
  });

  it('has its id whole, however long', () => {
    const ids = ['a', 'b'].map((end) => `a-name-of-more-than-twenty-signs-${end}`);
    const text = write(ids.map((id) => ({ ...cite(), id })));
    for (const id of ids) expect(text).toMatch(new RegExp(`^(ID {2}- |@misc\\{)${id},?$`, 'm'));
  });
});

describe('CSL-JSON', () => {
  it('is the item itself', () => {
    expect(JSON.parse(formatCslJson([cite({ language: 'fr' })]))).toEqual([
      {
        id: 'landings-2026',
        type: 'webpage',
        title: 'Landings 2026',
        author: [{ literal: 'Fish Office' }],
        issued: { 'date-parts': [[2026, 3, 31]] },
        accessed: { 'date-parts': [[2026, 11, 1]] },
        publisher: 'Fish Office',
        URL: 'https://example.org/landings',
        language: 'fr',
      },
    ]);
  });
});
