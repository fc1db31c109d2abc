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
    [
      'in a callout',
      '<Callout title="A">\n\nIt fell by 40%.\n\n</Callout>',
      'unsourced-figure 2:12 "40%" has no source',
    ],
  ])('is found %s', async (_, text, problem) => {
    expect(await problemsWith(text)).toEqual([problem]);
  });

  it.each([
    ['a figure of the ledger', 'The catch was <Fact id="whole-catch"/>.'],
    ['a year, a date and a law', 'Decision 866 of 26 October 2025 took effect in 2026.'],
    ['an answered figure', 'It took <Unsourced reason="A recollection">about 40%</Unsourced>.'],
    ['someone’s words', '<Quote by="A" source="pelagia-survey">\n\nIt fell by 40%.\n\n</Quote>'],
    ['code', 'Write `40%` with a sign.'],
  ])('is not %s', async (_, text) => {
    expect(await problemsWith(text)).toEqual([]);
  });

  it.each([
    ['whose value and unit fit', 'It stops for 10 years.', '<Fact id="closed-years"/>'],
    ['only where the unit fits too', 'It fell by 10%.', 'content/facts'],
  ])('comes with the fact %s', async (_, text, hint) => {
    const copy = copyFixture();
    copy.append(file, `\n${text}\n`);
    expect((await findShort(copy))[0]?.hint).toContain(hint);
  });

  it('is found in the title', async () => {
    const copy = copyFixture();
    copy.replace(file, 'title: A quota is revised', 'title: A fund of €12 million');
    const [problem] = await findShort(copy);
    expect(problem?.place).toContain('unsourced-figure');
    expect(problem?.hint).toContain('content/facts');
  });
});
