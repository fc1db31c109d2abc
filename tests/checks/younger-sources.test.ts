import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const fleet = 'briefings/fleet.mdx';

/** A paper of 6 October, a day after the briefing on the fleet, with a fact, an event and a table of it. */
function copyWithPaper(published = '2026-10-06'): FixtureCopy {
  const copy = copyFixture();
  copy.write(
    'sources/paper.yaml',
    `paper: { title: A, publisher: B, published: ${published}, accessed: ${today}, licence: C, read: first-hand, confidence: high }\n`,
  );
  copy.write(
    'facts/paper.yaml',
    `paper-fact:
  label: { en: A, fr: A }
  value: 3
  unit: years
  asOf: 2026
  source: gazette-du-port
  where: p. 1
  theme: fleet
  reviewBy: '2027-06-30'
  contested:
    definition: { en: A, fr: A }
    reason: { en: A, fr: A }
    others: [{ definition: { en: B, fr: B }, value: 4, asOf: 2026, source: paper, where: p. 1 }]
`,
  );
  copy.append(
    'timeline.yaml',
    `paper-event:
  date: 2026
  title: { en: A, fr: A }
  text: { en: 'It took <Fact id="paper-fact"/>.', fr: 'A <Fact id="paper-fact"/>.' }
  theme: fleet
  sources: [gazette-du-port]
`,
  );
  copy.write('data/paper.csv', 'name,n,source_id\nnet,1,paper\nrod,2,gazette-du-port\n');
  copy.write(
    'data/paper.yaml',
    `title: { en: A, fr: A }
description: { en: A, fr: A }
sources: [paper, gazette-du-port]
sourceColumn: source_id
licence: A
asOf: 2026
reviewBy: 2027-06-30
columns:
  name: { label: { en: A, fr: A }, type: string }
  n: { label: { en: N, fr: N }, type: number, unit: years }
  source_id: { label: { en: S, fr: S }, type: string }
key: [name]
`,
  );
  const table = (id: string, name: string) =>
    `${id}: { dataset: paper, columns: [name, n], rows: { name: ${name} }, title: { en: A, fr: A } }\n`;
  copy.append('tables/landings.yaml', table('paper-table', 'net') + table('gazette-table', 'rod'));
  return copy;
}

async function findYounger(copy: FixtureCopy): Promise<string[]> {
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
  return problems.map(
    ({ kind, file, line, message }) =>
      `${kind} ${nameWithin(copy.folder, file)}:${line} ${message}`,
  );
}

describe('a source that is younger than the page', () => {
  it.each([
    ['cited', '<Cite id="paper"/>'],
    ['behind an estimate of a figure', '<Fact id="paper-fact"/>'],
    [
      'behind a figure in the words of an event',
      '\n\n<Timeline ids="paper-event" title="Events"/>',
    ],
    ['behind a row of a table', '\n\n<DataTable id="paper-table"/>'],
  ])('is found where it is %s', async (_, text) => {
    const copy = copyWithPaper();
    copy.append(fleet, `\nMore: ${text}\n`);
    const line = copy.lineOf(fleet, text.trim());
    expect(await findYounger(copy)).toEqual([
      `younger-source ${fleet}:${line} "paper" was published on 2026-10-06, after the page was published, 2026-10-05`,
    ]);
  });

  it('is found behind a figure that the title names', async () => {
    const copy = copyWithPaper();
    copy.replace(fleet, 'title: The fleet', `title: 'The fleet: <Fact id="paper-fact"/>'`);
    const places = (await findYounger(copy)).map((found) => found.split(' ').slice(0, 2).join(' '));
    expect(places).toEqual([`younger-source ${fleet}:2`]);
  });

  it('is told once a page, at its first place', async () => {
    const copy = copyWithPaper();
    copy.append(fleet, '\nMore.<Cite id="paper"/>\n\nAnd more: <Fact id="paper-fact"/>.\n');
    expect((await findYounger(copy)).map((found) => found.split(' ')[1])).toEqual([
      `${fleet}:${copy.lineOf(fleet, 'More.<Cite')}`,
    ]);
  });

  it.each([
    ['the page has been changed since', "published: '2026-10-05'\nupdated: '2026-10-06'"],
    [
      'the page has been corrected since',
      "published: '2026-10-05'\ncorrections: [{ kind: minor, date: '2026-10-06', what: A word. }]",
    ],
  ])('is none where %s', async (_, dates) => {
    const copy = copyWithPaper();
    copy.append(fleet, '\nMore.<Cite id="paper"/>\n');
    copy.replace(fleet, "published: '2026-10-05'", dates);
    expect(await findYounger(copy)).toEqual([]);
  });

  it.each(['2026-10-05', '2026-10', '2026', 'not-stated'])(
    'is none that may be as old: %s',
    async (published) => {
      const copy = copyWithPaper(published);
      copy.append(fleet, '\nMore.<Cite id="paper"/>\n');
      expect(await findYounger(copy)).toEqual([]);
    },
  );

  it('is none that only rows behind a table not shown rest on', async () => {
    const copy = copyWithPaper();
    copy.append(fleet, '\n<DataTable id="gazette-table"/>\n');
    expect(await findYounger(copy)).toEqual([]);
  });

  it('is told as a date to come, and no more, where that is what it is', async () => {
    const copy = copyWithPaper('2026-11-24');
    copy.append(fleet, '\nMore.<Cite id="paper"/>\n');
    expect((await findYounger(copy)).map((found) => found.split(' ')[0])).toEqual([
      'invalid-field',
    ]);
  });
});
