import { describe, expect, it } from 'vitest';
import { readFactHistory } from '../../src/history/fact-history.ts';
import { listNeeds } from '../../src/library/record-needs.ts';
import { readSound } from '../support/fixture-library.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';
import { appendStaffBlock, markPage } from '../support/secret-records.ts';

const fleet = 'briefings/fleet.mdx';
const fish = 'briefings/catch.mdx';
const harbour = 'notes/harbour-opens.mdx';
const shown = '<Fact id="licence-fee"/>';

type Change = (repository: ContentRepository) => void;

const value =
  (to: number): Change =>
  (repository) => {
    const text = repository.read('facts/fleet.yaml');
    repository.write(
      'facts/fleet.yaml',
      text.replace(/(licence-fee:[^]*?value: )[\d.]+/, `$1${to}`),
    );
  };

const mark =
  (line: string): Change =>
  (repository) =>
    markPage(repository, fleet, line);

const unmark =
  (line: string): Change =>
  ({ replace }) =>
    replace(fleet, `${line}\n`, '');

const together =
  (...changes: Change[]): Change =>
  (repository) =>
    changes.forEach((change) => change(repository));

/** Takes the fact out of the page that shows it. */
const cut: Change = ({ replace }) => {
  replace(fleet, `, and a licence costs ${shown}`, '');
  replace(fleet, 'fleet-fund licence-fee', 'fleet-fund');
};

const staffChart: Change = ({ replace }) => {
  replace('charts/landings.yaml', 'landings-map:', 'landings-map:\n  audience: staff');
  replace('charts/landings.yaml', 'Four tiles; West', `Four tiles for ${shown}; West`);
};

const openChart: Change = ({ replace }) =>
  replace('charts/landings.yaml', '\n  audience: staff', '');

const pageWith = (title: string, status: string) => `---
title: ${title}
description: What a licence costs.
theme: fleet
event: '2026-01-05'
published: '2026-01-05'
reviewed: '2026-01-05'
reviewBy: '2027-06-30'
${status}---

It costs ${shown}.
`;

/** The first commit, of 1 January, is `first`; each change after it is committed on the second of a later month. */
async function historyOf(first: Change, ...changes: Change[]): Promise<string> {
  const repository = createRepository(first);
  changes.forEach((change, index) => {
    change(repository);
    repository.commit(`2026-0${index + 2}-02`);
  });
  const publicNeeds = listNeeds(await readSound(repository.folder));
  const { facts } = await readFactHistory(repository.folder, { publicNeeds });
  return (facts.get('licence-fee') ?? [])
    .map((past) => `${past.day.slice(5)}=${String(past.value)}`)
    .join(' ');
}

const draft = 'status: draft';
const staff = 'audience: staff';
const embargo = "publishAt: '2026-04-20'";
const untouched: Change = () => undefined;

describe('the values that the public was shown', () => {
  it.each<[string, string, Change, ...Change[]]>([
    [
      'are all where nothing was withheld',
      '01-01=12.5 02-02=13 03-02=14',
      untouched,
      value(13),
      value(14),
    ],
    [
      'begin when a draft is published',
      '04-02=14',
      mark(draft),
      value(13),
      value(14),
      unmark(draft),
    ],
    [
      'begin when a page for the staff is opened',
      '03-02=13',
      mark(staff),
      value(13),
      unmark(staff),
    ],
    [
      'begin when an embargo ends',
      '04-20=13 05-02=14',
      mark(embargo),
      value(13),
      untouched,
      untouched,
      value(14),
    ],
    ['begin when an embargo is lifted', '03-02=13', mark(embargo), value(13), unmark(embargo)],
    [
      'begin when an embargo of a later hour in UTC ends',
      '04-21=13',
      mark("publishAt: '2026-04-20T20:00-08:00'"),
      value(13),
      untouched,
      untouched,
    ],
    [
      'leave out what changed while the page was withdrawn',
      '01-01=12.5 04-02=14',
      untouched,
      together(mark(draft), value(13)),
      value(14),
      unmark(draft),
    ],
    [
      'are those that a second page showed',
      '01-01=12.5 02-02=13',
      together(mark(draft), ({ append }) => append(harbour, `\nIt costs ${shown}.\n`)),
      value(13),
      unmark(draft),
    ],
    [
      'are not those that a second page showed in a block for the staff',
      '03-02=13',
      together(mark(draft), (repository) =>
        appendStaffBlock(repository, harbour, `It costs ${shown}.`),
      ),
      value(13),
      unmark(draft),
    ],
    [
      'begin when a block for the staff is opened',
      '03-02=13',
      together(cut, (repository) => appendStaffBlock(repository, fleet, `It costs ${shown}.`)),
      value(13),
      together(
        ({ replace }) => replace(fleet, '<Staff>', ''),
        ({ replace }) => replace(fleet, '</Staff>', ''),
      ),
    ],
    ['are told of a figure that no page names', '01-01=12.5 02-02=13', cut, value(13)],
    [
      'begin when another page takes the place of a draft',
      '03-02=13',
      together(cut, ({ write }) => write('notes/fee.mdx', pageWith('A fee', `${draft}\n`))),
      value(13),
      ({ remove, write }) => {
        remove('notes/fee.mdx');
        write('notes/price.mdx', pageWith('A price', ''));
      },
    ],
    [
      'begin when a chart for the staff is opened',
      '03-02=13',
      together(cut, staffChart),
      value(13),
      openChart,
    ],
    [
      'begin when the draft of a chart that names it is published',
      '03-02=13',
      together(cut, staffChart, openChart, (repository) => markPage(repository, fish, draft)),
      value(13),
      ({ replace }) => replace(fish, `${draft}\n`, ''),
    ],
  ])('%s', async (_, expected, first, ...changes) => {
    expect(await historyOf(first, ...changes)).toBe(expected);
  });

  it('begin with the page where the figure was committed before it on the same day', async () => {
    const repository = createRepository(cut);
    value(13)(repository);
    repository.commit('2026-02-02');
    repository.write('notes/fee.mdx', pageWith('A fee', `${draft}\n`));
    repository.commit('2026-02-02');
    value(14)(repository);
    repository.commit('2026-03-02');
    repository.replace('notes/fee.mdx', `${draft}\n`, '');
    repository.commit('2026-04-02');
    const publicNeeds = listNeeds(await readSound(repository.folder));
    const { facts } = await readFactHistory(repository.folder, { publicNeeds });
    expect(facts.get('licence-fee')?.map(({ day, value }) => `${day} ${value}`)).toEqual([
      '2026-01-01 12.5',
      '2026-04-02 14',
    ]);
  });

  it('are all of them for the staff', async () => {
    const repository = createRepository(mark(draft));
    value(13)(repository);
    repository.commit('2026-02-02');
    const { facts } = await readFactHistory(repository.folder);
    expect(facts.get('licence-fee')).toHaveLength(2);
  });
});
