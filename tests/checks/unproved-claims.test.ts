import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { writeNote } from '../support/notes.ts';
import { readSiteFile } from '../support/site-file.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const file = 'notes/quota-revised.mdx';

const problemsWith = async (text: string) => {
  const copy = copyFixture();
  copy.append(file, `\n${text}\n`);
  const line = copy.lineOf(file, text.split('\n')[0] ?? '');
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
  return problems
    .filter(({ kind }) => kind !== 'overdue-review' && kind !== 'missing-interface')
    .map((one) => `${one.kind} ${one.line - line}:${one.column} ${one.message}`);
};

describe('an unproved claim', () => {
  it.each([
    ['in a sentence', 'The catch fell.', 'unproved-claim 0:11 No figure shows "fell"'],
    ['in a heading', '## The catch fell', 'unproved-claim 0:14 No figure shows "fell"'],
    ['in a list', '- A\n- The catch fell.', 'unproved-claim 1:13 No figure shows "fell"'],
    [
      'across markup and lines',
      'Pelagia is the\n**largest** exporter of herring.',
      'unproved-claim 0:12 No figure shows "the largest"',
    ],
    [
      'beside a sentence with a figure',
      'The catch was <Fact id="whole-catch"/>. The catch fell.',
      'unproved-claim 0:51 No figure shows "fell"',
    ],
    [
      'in a row without a figure',
      '| a | b |\n| - | - |\n| The catch fell | c |\n| d | <Fact id="whole-catch"/> |',
      'unproved-claim 2:13 No figure shows "fell"',
    ],
    [
      'in a callout and its title',
      '<Callout title="The catch fell">\n\nMost of the catch is salted.\n\n</Callout>',
      'unproved-claim 0:10 No figure shows "fell"',
      'unproved-claim 2:1 No figure shows "Most of the"',
    ],
  ])('is found %s', async (_, text, ...problems) => {
    expect(await problemsWith(text)).toEqual(problems);
  });

  it.each([
    ['with its figure in the sentence', 'The catch fell. It fell to <Fact id="whole-catch"/>.', 1],
    ['with its figure in the sentence', 'The catch fell to <Fact id="whole-catch"/>.', 0],
    [
      'in a row with a figure',
      '| a | b |\n| - | - |\n| The catch fell | <Fact id="whole-catch"/> |',
      0,
    ],
    [
      'with its figure in a title',
      '<Callout title="The catch fell to <Fact id=\'whole-catch\'/>">\n\nA\n\n</Callout>',
      0,
    ],
    [
      'in someone’s words',
      '<Quote by="A" source="pelagia-survey">\n\nThe catch fell.\n\n</Quote>',
      0,
    ],
    [
      'of no quantity',
      'They met in the largest hall and, most importantly, rose in parliament.',
      0,
    ],
  ])('is none %s', async (_, text, count) => {
    expect(await problemsWith(text)).toHaveLength(count);
  });

  it.each([
    ['The catch has doubled.', 'unsourced-figure 0:15 "doubled" has no source'],
    ['The catch fell by 40%.', 'unsourced-figure 0:19 "40%" has no source'],
  ])('is left to the numeral of its sentence: %s', async (text, problem) => {
    expect(await problemsWith(text)).toEqual([problem]);
  });
});

const site = readSiteFile();

/** Severities and places of what is found in a note that claims without a figure. */
async function check({ claims = '', isStrict = false }) {
  const contentFolder = createFolder({
    'site.yaml': claims ? `${site}\nclaims: ${claims}\n` : site,
    'notes/a.mdx': writeNote('The catch fell.'),
  });
  const { problems } = await readAndCheck({ contentFolder, today, isStrict });
  return problems
    .filter(({ kind }) => kind === 'unproved-claim')
    .map(({ severity, line, column, message }) => `${severity} ${line}:${column} ${message}`);
}

describe('unproved claims', () => {
  const where = '11:11 No figure shows "fell"';

  it.each([
    ['', false, [`warning ${where}`]],
    ['warning', false, [`warning ${where}`]],
    ['error', false, [`error ${where}`]],
    ['off', false, []],
    ['', true, [`error ${where}`]],
    ['off', true, []],
  ])(
    'weigh as the site says, "%s", and more in a strict check: %s',
    async (claims, isStrict, found) => {
      expect(await check({ claims, isStrict })).toEqual(found);
    },
  );

  it('stand in titles and descriptions, at their lines', async () => {
    const contentFolder = createFolder({
      'site.yaml': site,
      'notes/a.mdx': writeNote()
        .replace('title: A', 'title: The catch fell')
        .replace('description: B', 'description: Most of the catch is salted'),
    });
    const { problems } = await readAndCheck({ contentFolder, today });
    const found = problems.filter(({ kind }) => kind === 'unproved-claim');
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '2:1 No figure shows "fell"',
      '3:1 No figure shows "Most of the"',
    ]);
  });

  it('are found in Vietnamese, and in no language without a table', async () => {
    const contentFolder = createFolder({
      'site.yaml': site.replace(
        '{ code: fr, locale: fr, name: Français, dates: numeric }',
        '{ code: vi, locale: vi-VN, name: Tiếng Việt }\n  - { code: fr, locale: fr, name: Français }',
      ),
      'notes/a.mdx': writeNote(),
      'notes/a.vi.mdx': writeNote('Sản lượng giảm. Họ nhất trí tăng cường hợp tác.'),
      'notes/a.fr.mdx': writeNote('The catch fell. La plus grande part des prises.'),
    });
    const { problems } = await readAndCheck({ contentFolder, today });
    const found = problems.filter(({ kind }) => kind === 'unproved-claim');
    expect(
      found.map(({ file: name, line, column, message }) => [
        name.split('/').at(-1),
        line,
        column,
        message,
      ]),
    ).toEqual([['a.vi.mdx', 11, 11, 'No figure shows "giảm"']]);
  });
});
