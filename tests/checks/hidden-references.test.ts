import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { addSecret, appendStaffBlock, markPage } from '../support/secret-records.ts';

type Change = (copy: FixtureCopy) => void;

const catches = 'briefings/catch.mdx';
const fleet = 'briefings/fleet.mdx';
const harbour = 'notes/harbour-opens.mdx';
const quota = 'notes/quota-revised.mdx';

/** Places and hints of all problems of the changed fixture. */
async function findIn(change: Change) {
  const copy = copyFixture();
  change(copy);
  const problems = await findShort(copy);
  return {
    copy,
    positions: problems.map(({ position }) => position),
    hints: problems.map(({ hint }) => hint),
  };
}

const staffSecret: Change = (copy) => addSecret(copy, '  audience: staff\n');

describe('a public page', () => {
  const rows: [string, Change, file: string, text: string, hint: string][] = [
    [
      'never links to a draft',
      (copy) => markPage(copy, harbour, 'status: draft'),
      fleet,
      'The new harbour opened',
      'Take the link out, or put it into <Staff>…</Staff>',
    ],
    [
      'never links to a page for the staff',
      (copy) => markPage(copy, harbour, 'audience: staff'),
      fleet,
      'The new harbour opened',
      'put it into <Staff>',
    ],
    [
      'never links to a page under embargo',
      (copy) => markPage(copy, harbour, "publishAt: '2027-03-01'"),
      fleet,
      'The new harbour opened',
      'Give this page "publishAt: 2027-03-01" too',
    ],
    [
      'never links to the translation of a draft',
      (copy) => {
        markPage(copy, harbour, 'status: draft');
        copy.replace(fleet, '; see [the note](/notes/harbour-opens/)', '');
        copy.append('briefings/catch.fr.mdx', '\nVoir [là](/notes/harbour-opens/).\n');
      },
      'briefings/catch.fr.mdx',
      'Voir [là]',
      'Take the link out',
    ],
    [
      'never links to a section for the staff',
      (copy) => {
        appendStaffBlock(copy, catches, '## For colleagues\n\nA');
        copy.append(quota, '\nSee [more](/briefings/catch/#for-colleagues).\n');
      },
      quota,
      'See [more]',
      'Take the link out',
    ],
    [
      'never links to a section for the staff of its own',
      (copy) => {
        appendStaffBlock(copy, quota, '## For colleagues\n\nA');
        copy.append(quota, '\nSee [more](#for-colleagues).\n');
      },
      quota,
      'See [more]',
      'Take the link out',
    ],
    [
      'never links by reference',
      (copy) => {
        staffSecret(copy);
        copy.append(quota, '\nSee [more][m].\n\n[m]: /facts/secret/\n');
      },
      quota,
      '[m]: /facts',
      'Take the link out',
    ],
    [
      'never links to a source for the staff',
      (copy) => {
        staffSecret(copy);
        copy.append(quota, '\nSee [more](/sources/#secret-paper).\n');
      },
      quota,
      'See [more]',
      'Take the link out',
    ],
    [
      'never shows a fact for the staff',
      (copy) => {
        staffSecret(copy);
        copy.append(quota, '\nOr <Fact id="secret"/>.\n');
      },
      quota,
      'Or <Fact',
      'Put what names it into <Staff>…</Staff>',
    ],
    [
      'never names a fact for the staff in its title',
      (copy) => {
        staffSecret(copy);
        copy.replace(quota, 'title: A quota is revised', "title: A quota of <Fact id='secret'/>");
      },
      quota,
      'title: A quota of',
      'Put what names it',
    ],
    [
      'never cites a source for the staff',
      (copy) => {
        addSecret(copy);
        copy.remove('facts/secret.yaml');
        copy.append('sources/secret.yaml', '  audience: staff\n');
        copy.append(quota, '\nSo it is.<Cite id="secret-paper"/>\n');
      },
      quota,
      'So it is.',
      'Put what names it',
    ],
    [
      'never shows an event for the staff',
      (copy) => copy.append('timeline.yaml', '  audience: staff\n'),
      fleet,
      '<Timeline ids="harbour-opens"',
      'Put what names it',
    ],
    [
      'never shows a table for the staff',
      (copy) => {
        copy.append('tables/landings.yaml', '  audience: staff\n');
        copy.remove('briefings/catch.fr.mdx');
      },
      catches,
      '<DataTable',
      'Put what names it',
    ],
    [
      'never names in a correction a fact that the public does not meet',
      (copy) => {
        addSecret(copy);
        appendStaffBlock(copy, fleet, '<Fact id="secret"/>');
        copy.replace(quota, 'what: The office', 'what: After <Fact id="secret"/> the office');
      },
      quota,
      'what: After',
      'Show it on a public page too',
    ],
  ];
  it.each(rows)('%s', async (_, change, file, text, hint) => {
    const { copy, positions, hints } = await findIn(change);
    expect(positions).toEqual([`hidden-reference ${file}:${copy.lineOf(file, text)}`]);
    expect(hints[0]).toContain(hint);
  });

  const allowed: [string, Change][] = [
    [
      'may link to a page whose embargo is over',
      (copy) => markPage(copy, harbour, "publishAt: '2026-11-01'"),
    ],
    [
      'under embargo may link to another of the same date',
      (copy) => {
        markPage(copy, harbour, "publishAt: '2027-03-01'");
        markPage(copy, fleet, "publishAt: '2027-03-01'");
        copy.replace(catches, 'See [the fleet](/briefings/fleet/#what-a-boat-costs).', '');
        copy.replace('briefings/catch.fr.mdx', '[la flotte](/briefings/fleet/) et ', '');
      },
    ],
    [
      'may hold all of this in a block for the staff',
      (copy) => {
        staffSecret(copy);
        copy.copy(quota, 'notes/other.mdx');
        markPage(copy, 'notes/other.mdx', 'status: draft');
        appendStaffBlock(
          copy,
          quota,
          'See [more](/notes/other/), [a fact](/facts/secret/) and <Fact id="secret"/>.<Cite id="secret-paper"/>',
        );
      },
    ],
    [
      'that is itself a draft may name anything',
      (copy) => {
        staffSecret(copy);
        copy.copy(harbour, 'notes/other.mdx');
        markPage(copy, 'notes/other.mdx', 'status: draft');
        copy.append('notes/other.mdx', '\nSee [this](/notes/other/) and <Fact id="secret"/>.\n');
      },
    ],
    [
      'may be corrected where the fact is hidden: the correction goes with it',
      (copy) => {
        staffSecret(copy);
        markPage(
          copy,
          harbour,
          'corrections: [{ kind: minor, date: "2026-11-01", what: Now <Fact id="secret"/>, fact: secret, old: 1, new: 4321 }]',
        );
      },
    ],
  ];
  it.each(allowed)('%s', async (_, change) => {
    expect((await findIn(change)).positions).toEqual([]);
  });

  it('under embargo never links to one with a later date', async () => {
    const { copy, positions } = await findIn((copy) => {
      copy.replace(catches, 'See [the fleet](/briefings/fleet/#what-a-boat-costs).', '');
      copy.replace('briefings/catch.fr.mdx', '[la flotte](/briefings/fleet/) et ', '');
      markPage(copy, fleet, "publishAt: '2027-02-01'");
      markPage(copy, harbour, "publishAt: '2027-03-01'");
    });
    const line = copy.lineOf(fleet, 'The new harbour opened');
    expect(positions).toEqual([`hidden-reference ${fleet}:${line}`]);
  });
});

describe('a public record', () => {
  const rows: [string, Change, [file: string, text: string][]][] = [
    [
      'never rests on a dataset for the staff',
      (copy) => copy.append('data/stock-estimates.yaml', 'audience: staff\n'),
      [
        ['charts/stocks.yaml', 'dataset: stock-estimates\n  form: scatter'],
        ['charts/stocks.yaml', 'dataset: stock-estimates\n  form: range'],
        [
          'facts/stocks.yaml',
          'from: { dataset: stock-estimates, rows: { species: herring, survey: nets',
        ],
        [
          'facts/stocks.yaml',
          '  from: { dataset: stock-estimates, rows: { species: herring, survey: sonar',
        ],
      ],
    ],
    [
      'never rests on a source for the staff',
      (copy) => {
        addSecret(copy);
        copy.append('sources/secret.yaml', '  audience: staff\n');
      },
      [['facts/secret.yaml', 'source: secret-paper']],
    ],
    [
      'never names a fact for the staff',
      (copy) => {
        staffSecret(copy);
        copy.replace('glossary.yaml', 'en: The most that', 'en: Not <Fact id="secret"/> but what');
      },
      [['glossary.yaml', 'definition: { en: Not']],
    ],
    [
      'never draws the estimates of a fact for the staff',
      (copy) => {
        copy.replace('facts/stocks.yaml', 'formerly: [herring-biomass]', 'audience: staff');
        copy.replace(catches, '<Fact id="herring-stock"/> of herring', 'herring');
        copy.remove('briefings/catch.fr.mdx');
      },
      [['charts/stocks.yaml', 'facts: [herring-stock]']],
    ],
  ];
  it.each(rows)('%s', async (_, change, spots) => {
    const { copy, positions } = await findIn(change);
    expect(positions).toEqual(
      spots.map(([file, text]) => `hidden-reference ${file}:${copy.lineOf(file, text)}`),
    );
  });
});

describe('an embargo', () => {
  it.each([
    ['2026-11-23T08:59+07:00', 1],
    ['2026-11-23T09:00+07:00', 0],
  ])('ends to the minute: at %s there are %i problems', async (now, count) => {
    const copy = copyFixture();
    markPage(copy, harbour, "publishAt: '2026-11-23T09:00+07:00'");
    const circumstances = { contentFolder: copy.folder, today: '2026-11-23', now };
    expect((await readAndCheck(circumstances)).problems).toHaveLength(count);
  });
});

describe('a slip beside what is hidden', () => {
  it('is reported once, as what it is', async () => {
    const { positions } = await findIn((copy) => {
      staffSecret(copy);
      copy.replace(quota, '"herring-share"', '"herring-shar"');
      copy.replace(quota, '/briefings/catch/#where', '/briefings/cathc/#where');
      markPage(copy, harbour, 'draftt: true');
    });
    expect(positions.map((position) => position.split(' ')[0]).toSorted()).toEqual([
      'broken-link',
      'unknown-fact',
      'unknown-field',
    ]);
  });
});
