import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { writeCorrections } from '../support/correction.ts';
import { expectSlip, findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSlips } from '../support/slip-table.ts';
import { today } from '../support/today.ts';

const slips = readSlips(String.raw`
former id in use          | facts/stocks.yaml | whole-catch: → whole-catch:\n  formerly: [herring-share] | duplicate-id | one of them | facts/stocks.yaml » formerly: [herring-share]
former id used twice      | facts/stocks.yaml | whole-catch: → whole-catch:\n  formerly: [old, old] | duplicate-id | one of them | facts/stocks.yaml » formerly: [old, old]
former id of no address   | facts/stocks.yaml | whole-catch: → whole-catch:\n  formerly: [old one] | invalid-id | hyphens | facts/stocks.yaml » formerly: [old one]
source of a day to come   | sources/pelagia.yaml | published: '2026-03-31' → published: '2026-11-24' | invalid-field | as it was
source of a month to come | sources/pelagia.yaml | published: 2025-10 → published: 2026-12 | invalid-field | as it was
source of a year to come  | sources/pelagia.yaml | published: 2025-10 → published: 2027 | invalid-field | as it was
source read in the future | sources/pelagia.yaml | accessed: '2026-11-01' → accessed: '2026-11-24' | invalid-field | as it was
page before the first     | sources/pelagia.yaml | pelagia/survey → pelagia/survey.pdf\n  firstPage: 6 | invalid-field | as it is printed | facts/stocks.yaml » where: p. 5
first page of no PDF      | sources/pelagia.yaml | pelagia/survey → pelagia/survey\n  firstPage: 6 | invalid-field | give the address of one | sources/pelagia.yaml » firstPage
fact overdue              | facts/stocks.yaml | reviewBy: '2027-03-31' → reviewBy: '2026-11-22' | overdue-review | next reviewBy
dataset overdue           | data/landings.yaml | reviewBy: '2027-03-31' → reviewBy: '2026-11-22' | overdue-review | next reviewBy
page overdue              | notes/quota-revised.mdx | reviewBy: '2027-03-31' → reviewBy: '2026-11-22' | overdue-review | next reviewBy
`);

describe('a slip in what changes with time makes one problem', () => {
  it.each(slips)('$title', expectSlip);

  it('withdrawn fact, at each place that shows it', async () => {
    const copy = copyFixture();
    const withdrawn = 'withdrawn: { date: 2026-02-02, reason: { en: A, fr: B } }';
    copy.replace('facts/fleet.yaml', 'licence-fee:', `licence-fee:\n  ${withdrawn}`);
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      'withdrawn-fact briefings/fleet.mdx:11',
      'withdrawn-fact briefings/fleet.mdx:14',
    ]);
  });

  it.each([
    ['of a fact of no name', { fact: 'herring-shares', old: 1, new: 2 }, 'unknown-fact', 6],
    ['of a day to come', { date: '2026-11-24' }, 'invalid-field', 6],
  ])('correction %s', async (_, entry, kind, line) => {
    const copy = copyFixture();
    const file = 'notes/harbour-opens.mdx';
    copy.replace(file, 'theme: fleet\n', `theme: fleet\n${writeCorrections(entry)}`);
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      `${kind} ${file}:${line}`,
    ]);
  });
});

describe('what is in time', () => {
  it.each([
    ['a review due today', 'facts/stocks.yaml', "reviewBy: '2027-03-31'", `reviewBy: '${today}'`],
    ['a source of this year', 'sources/pelagia.yaml', 'published: 2025-10', 'published: 2026'],
    [
      'a source of this month',
      'sources/pelagia.yaml',
      'pelagia-survey:',
      'new: { title: A, publisher: B, published: 2026-11, accessed: 2026-11, licence: C, read: first-hand, confidence: low }\npelagia-survey:',
    ],
    ['a source read today', 'sources/pelagia.yaml', "'2026-11-01'", `'${today}'`],
    ['a plan that lies ahead', 'facts/stocks.yaml', "asOf: '2025-12-31'", "asOf: '2030-12-31'"],
    [
      'a correction of a fact under its former id',
      'notes/harbour-opens.mdx',
      'theme: fleet\n',
      `theme: fleet\n${writeCorrections({ fact: 'old-share', old: 1, new: 2 })}`,
    ],
  ])('is %s', async (_, file, before, after) => {
    const copy = copyFixture();
    copy.replace('facts/stocks.yaml', 'herring-share:', 'herring-share:\n  formerly: [old-share]');
    copy.replace(file, before, after);
    expect(await findShort(copy)).toEqual([]);
  });

  it('is a link to a former address of a fact', async () => {
    const copy = copyFixture();
    copy.replace('facts/stocks.yaml', 'herring-share:', 'herring-share:\n  formerly: [old-share]');
    copy.append('notes/quota-revised.mdx', '\nSee [the share](/facts/old-share/).\n');
    expect(await findShort(copy)).toEqual([]);
  });
});

describe('an overdue review', () => {
  it('is a warning, with the day it was due', async () => {
    const copy = copyFixture();
    copy.replace('facts/stocks.yaml', "reviewBy: '2027-03-31'", "reviewBy: '2026-11-22'");
    const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
    expect(problems.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'warning: The review was due by 2026-11-22',
    ]);
  });
});
