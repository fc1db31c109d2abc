import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { expectSlip, findShort } from '../support/expect-slip.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { markPage } from '../support/secret-records.ts';
import { readSlips } from '../support/slip-table.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const harbour = 'notes/harbour-opens.mdx';
const fleet = 'briefings/fleet.mdx';

const slips = readSlips(String.raw`
published before the event   | notes/harbour-opens.mdx | event: '2025-10-26' → event: '2025-10-28' | dates-out-of-order | as event the day | notes/harbour-opens.mdx » published:
published before its month   | notes/harbour-opens.mdx | event: '2025-10-26' → event: 2025-11 | dates-out-of-order | as event the day | notes/harbour-opens.mdx » published:
published before its year    | notes/harbour-opens.mdx | event: '2025-10-26' → event: 2026 | dates-out-of-order | as event the day | notes/harbour-opens.mdx » published:
updated before publication   | briefings/fleet.mdx | reviewed: '2026-10-05' → reviewed: '2026-10-05'\nupdated: '2026-10-04' | dates-out-of-order | the last change | briefings/fleet.mdx » updated:
reviewed before publication  | briefings/fleet.mdx | reviewed: '2026-10-05' → reviewed: '2026-10-04' | dates-out-of-order | the last review
due on the day of the review | notes/quota-revised.mdx | reviewed: '2026-03-01'\nreviewBy: '2027-03-31' → reviewed: '2026-11-23'\nreviewBy: '2026-11-23' | dates-out-of-order | after the last review | notes/quota-revised.mdx » reviewBy:
corrected before publication | notes/quota-revised.mdx | date: '2026-03-01' → date: '2026-02-15' | dates-out-of-order | was corrected
updated on a day to come     | notes/harbour-opens.mdx | updated: '2026-04-02' → updated: '2026-11-24' | invalid-field | as it was
reviewed on a day to come    | notes/harbour-opens.mdx | reviewed: '2025-10-27' → reviewed: '2026-11-24' | invalid-field | as it was
read before publication      | sources/pelagia.yaml | accessed: '2026-11-01' → accessed: '2026-03-30' | dates-out-of-order | this edition
read in the month before it  | sources/pelagia.yaml | accessed: '2026-11-01' → accessed: 2026-02 | dates-out-of-order | this edition
event that is no date        | notes/harbour-opens.mdx | event: '2025-10-26' → event: last autumn | invalid-field | 2025-10
no event                     | notes/harbour-opens.mdx | cut event: '2025-10-26'\n | missing-field | 2025-10 | notes/harbour-opens.mdx » title:
no day of publication        | notes/harbour-opens.mdx | cut published: '2025-10-27'\n | missing-field | 2025-10-26 | notes/harbour-opens.mdx » title:
no day of a review           | notes/harbour-opens.mdx | cut reviewed: '2025-10-27'\n | missing-field | 2025-10-26 | notes/harbour-opens.mdx » title:
event of a briefing          | briefings/fleet.mdx | theme: → event: 2025\ntheme: | unknown-field | Known fields
`);

describe('a slip in the dates makes one problem', () => {
  it.each(slips)('$title', expectSlip);
});

/** What is wrong with the copy, as it is told. */
async function tell(copy: FixtureCopy, day = today): Promise<string[]> {
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today: day });
  return problems.map(
    ({ kind, file, line, message }) =>
      `${nameWithin(copy.folder, file)}:${line} ${kind} ${message}`,
  );
}

describe('dates out of order', () => {
  it('are all told in one run, each with its place and both dates', async () => {
    const copy = copyFixture();
    copy.replace(harbour, "event: '2025-10-26'", "event: '2025-10-28'");
    copy.replace(harbour, "updated: '2026-04-02'", "updated: '2025-10-01'");
    copy.replace(harbour, "reviewed: '2025-10-27'", "reviewed: '2025-10-02'");
    copy.replace(fleet, "published: '2026-10-05'", "published: '2026-11-24'");
    expect(await tell(copy)).toEqual([
      `${fleet}:5 invalid-field "published": 2026-11-24 is after today, 2026-11-23`,
      `${fleet}:6 dates-out-of-order "reviewed": 2026-10-05 is before "published", 2026-11-24`,
      `${harbour}:6 dates-out-of-order "published": 2025-10-27 is before "event", 2025-10-28`,
      `${harbour}:7 dates-out-of-order "updated": 2025-10-01 is before "published", 2025-10-27`,
      `${harbour}:8 dates-out-of-order "reviewed": 2025-10-02 is before "published", 2025-10-27`,
    ]);
  });

  it.each([
    ['an event on the day of publication', harbour, "'2025-10-26'", "'2025-10-27'"],
    ['an event in the month of publication', harbour, "'2025-10-26'", '2025-10'],
    ['an event in the year of publication', harbour, "'2025-10-26'", '2025'],
    ['a change on the day of publication', harbour, "'2026-04-02'", "'2025-10-27'"],
    ['a change today', harbour, "'2026-04-02'", `'${today}'`],
    ['a review today', harbour, "reviewed: '2025-10-27'", `reviewed: '${today}'`],
  ])('are not %s', async (_, file, before, after) => {
    const copy = copyFixture();
    copy.replace(file, before, after);
    expect(await findShort(copy)).toEqual([]);
  });
});

describe('a page that is to come', () => {
  it.each([
    ['a draft', 'status: draft', "published: '2027-05-01'", "updated: '2027-05-02'"],
    ['one under embargo', "publishAt: '2027-03-01'", "published: '2027-03-01'", ''],
  ])('may be %s, published on a later day than it is reviewed', async (_, line, day, more) => {
    const copy = copyFixture();
    copy.replace(fleet, "published: '2026-10-05'", [day, more].filter(Boolean).join('\n'));
    markPage(copy, fleet, line);
    expect((await findShort(copy)).filter(({ position }) => position.includes(fleet))).toEqual([]);
  });

  it('stays in order when its embargo has ended', async () => {
    const copy = copyFixture();
    copy.replace(fleet, "published: '2026-10-05'", "published: '2026-11-25'");
    markPage(copy, fleet, "publishAt: '2026-11-25T09:00+07:00'");
    expect(await tell(copy, '2026-11-26')).toEqual([]);
  });

  it('is not published after its embargo, nor reviewed on a day to come', async () => {
    const copy = copyFixture();
    copy.replace(fleet, "published: '2026-10-05'", "published: '2027-03-02'");
    copy.replace(fleet, "reviewed: '2026-10-05'", "reviewed: '2027-03-01'");
    markPage(copy, fleet, "publishAt: '2027-03-01'");
    expect((await tell(copy)).filter((told) => told.includes('is after'))).toEqual([
      `${fleet}:6 invalid-field "published": 2027-03-02 is after "publishAt", 2027-03-01`,
      `${fleet}:7 invalid-field "reviewed": 2027-03-01 is after today, 2026-11-23`,
    ]);
  });
});

describe('a note with one date for everything', () => {
  it('is told what to write in its place, with the date that it has', async () => {
    const copy = copyFixture();
    copy.replace(harbour, 'event:', 'date:');
    const problems = await findShort(copy);
    expect(problems).toContainEqual({
      position: `unknown-field ${harbour}:5`,
      hint: expect.stringContaining('event: 2025-10-26\npublished: ') as string,
    });
    expect(problems.map(({ position }) => position)).toContain(`missing-field ${harbour}:2`);
  });
});

describe('the dates of a translation', () => {
  const french = 'briefings/catch.fr.mdx';

  it('are those of its original where they are of the publication', async () => {
    const copy = copyFixture();
    copy.replace(french, "published: '2026-11-02'", "published: '2026-11-03'");
    const [told = '', ...others] = await tell(copy);
    expect(told).toContain(
      `${french}:5 translation-mismatch "published" is 2026-11-03 here and 2026-11-02 in `,
    );
    expect(others).toEqual([]);
  });

  it('are those of its original where they are of the event', async () => {
    const copy = copyFixture();
    copy.copy(harbour, 'notes/harbour-opens.fr.mdx');
    copy.replace('notes/harbour-opens.fr.mdx', "event: '2025-10-26'", 'event: 2025-10');
    expect(
      (await tell(copy)).filter((told) => told.includes('translation-mismatch')).join(),
    ).toContain('notes/harbour-opens.fr.mdx:5 translation-mismatch "event" is 2025-10 here and');
  });

  it('are its own where they are of its text', async () => {
    const copy = copyFixture();
    copy.replace(french, "reviewed: '2026-11-20'", "reviewed: '2026-11-21'\nupdated: '2026-11-21'");
    expect(await tell(copy)).toEqual([]);
  });
});
