import { describe, expect, it } from 'vitest';
import { findShort } from '../support/expect-slip.ts';
import { today } from '../support/today.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readAndCheck } from '../../src/checks/read-and-check.ts';

const file = 'notes/quota-revised.mdx';

const problemsWith = async (text: string) => {
  const copy = copyFixture();
  copy.append(file, `\n${text}\n`);
  const line = copy.lineOf(file, text.split('\n')[0] ?? '');
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
  return problems.map((one) => `${one.kind} ${one.line - line}:${one.column} ${one.message}`);
};

describe('unsourced figure', () => {
  it.each([
    ['in a sentence', 'The catch fell by 40% in all.', 'unsourced-figure 0:19 "40%" has no source'],
    ['in a heading', '## The catch fell by 40%', 'unsourced-figure 0:22 "40%" has no source'],
    [
      'across markup',
      'It fell by **40** per cent.',
      'unsourced-figure 0:14 "40 per cent" has no source',
    ],
    [
      'on a later line',
      'It fell\nby seventy per cent.',
      'unsourced-figure 1:4 "seventy per cent" has no source',
    ],
    ['in code', 'Write `40%` with a sign.', 'unsourced-figure 0:7 "40%" has no source'],
    ['in a block of code', '```\nA\n  B 40%\n```', 'unsourced-figure 2:5 "40%" has no source'],
    [
      'in what is printed behind a source',
      'A.<Cite id="pelagia-survey" where="p. 3: 40%"/>',
      'unsourced-figure 0:29 "40%" has no source',
    ],
    [
      'in signs that pose as digits',
      'It fell by l00% and 𝟕𝟎%.',
      'unsourced-figure 0:12 "l00%" has no source',
      'unsourced-figure 0:21 "𝟕𝟎%" has no source',
    ],
    [
      'in a heading of a callout',
      '<Callout title="It fell by 40%">\n\nA\n\n</Callout>',
      'unsourced-figure 0:10 "40%" has no source',
    ],
    [
      'in the text of a picture',
      'Look:\n![A pie of 40%](harbour.png)',
      'unsourced-figure 1:1 "40%" has no source',
    ],
    [
      'in a quotation that no fact of its source holds',
      '<Quote by="A" source="pelagia-survey">\n\nIt fell by 40%.\n\n</Quote>',
      'unsourced-figure 2:12 "40%" has no source',
    ],
    [
      'in a count',
      'It sank twenty of the 39 boats.',
      'unsourced-figure 0:9 "twenty" has no source',
      'unsourced-figure 0:23 "39" has no source',
    ],
    [
      'in a callout',
      '<Callout title="A">\n\nIt fell by 40%.\n\n</Callout>',
      'unsourced-figure 2:12 "40%" has no source',
    ],
  ])('is found %s', async (_, text, ...problems) => {
    expect(await problemsWith(text)).toEqual(problems);
  });

  it.each([
    ['a figure of the ledger', 'The catch was <Fact id="whole-catch"/>.'],
    ['a year, a date and a law', 'Decision 866 of 26 October 2025 took effect in 2026.'],
    ['a count of things on the page', 'Both charts show it, and three points follow.'],
    ['an answered figure', 'It took <Unsourced reason="A recollection">about 40%</Unsourced>.'],
    [
      'someone’s words where the ledger holds the figure from the same source',
      '<Quote by="A" source="pelagia-survey">\n\nIt is 70% of it.\n\n</Quote>',
    ],
    [
      'a figure of the ledger in a heading',
      '<Callout title="<Fact id=\'herring-share\'/> of it">\n\nA\n\n</Callout>',
    ],
    [
      'a figure of the ledger in the text of a picture',
      '![\\<Fact id="herring-share"/>](harbour.png)',
    ],
  ])('is not %s', async (_, text) => {
    expect(await problemsWith(text)).toEqual([]);
  });

  it.each([
    ['whose value and unit fit', 'It stops for 10 years.', '<Fact id="closed-years"/>'],
    ['only where the unit fits too', 'It fell by 10%.', 'content/facts'],
    ['whose currency is named by its sign', 'It costs €400 million.', '<Fact id="fleet-fund"/>'],
    ['whose currency is named by its word', 'It costs 400 million euros.', 'id="fleet-fund"'],
    ['only where the currency fits too', 'It costs A$400 million.', 'content/facts'],
  ])('comes with the fact %s', async (_, text, hint) => {
    const copy = copyFixture();
    copy.append(file, `\n${text}\n`);
    expect((await findShort(copy))[0]?.hint).toContain(hint);
  });

  it('comes with the fact that counts the same things', async () => {
    const copy = copyFixture();
    copy.append(
      'units.yaml',
      'boats: { style: quantity, name: { en: Boats, fr: Bateaux }, dimension: count, text: { en: { one: boat, other: boats }, fr: { one: bateau, many: bateaux, other: bateaux } } }\n',
    );
    copy.append(
      'facts/stocks.yaml',
      '\nboats-sunk: { label: { en: Boats, fr: Bateaux }, value: 11, unit: boats, asOf: 2025-10, source: pelagia-survey, where: p. 7, theme: stocks, reviewBy: "2027-03-31" }\n',
    );
    copy.append(file, '\nEleven old boats sank.\n');
    expect((await findShort(copy))[0]?.hint).toContain('<Fact id="boats-sunk"/>');
  });

  const words: [where: string, file: string, before: string, after: string][] = [
    ['the title', file, 'A quota is revised', 'A fund of €12 million'],
    ['a chart’s alternative text', 'charts/stocks.yaml', 'en: Four dots;', 'en: Four dots at 40%;'],
    ['a chart’s note', 'charts/landings.yaml', 'No fish was counted.', '"Counted 12,500."'],
    ['a translation', 'charts/landings.yaml', 'Aucun poisson', '40 % des poissons'],
    ['a caption of a table', 'tables/landings.yaml', 'en: The five', 'en: The 40%'],
    ['an event', 'timeline.yaml', 'Parliament set quotas', 'Parliament set 40 tonnes'],
    ['a caveat of a fact', 'facts/stocks.yaml', 'The share is invented', 'Or 60 per cent'],
    ['a definition of an estimate', 'facts/stocks.yaml', 'Heard by sonar', 'Heard at 40 metres'],
  ];
  it.each(words)('is found in %s', async (_, inFile, before, after) => {
    const copy = copyFixture();
    copy.replace(inFile, before, after);
    const found = await findShort(copy);
    expect(found.map(({ position }) => position)).toEqual([
      `unsourced-figure ${inFile}:${copy.lineOf(inFile, after)}`,
    ]);
  });

  it('is found on a page that has another slip', async () => {
    const copy = copyFixture();
    copy.replace(file, 'theme: stocks', 'theme: stocks\ntitel: x');
    copy.append(file, '\nThe catch fell by 40%.\n');
    expect((await findShort(copy)).map(({ position }) => position.split(' ')[0])).toEqual([
      'unknown-field',
      'unsourced-figure',
    ]);
  });
});
