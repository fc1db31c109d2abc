import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const english = 'briefings/catch.mdx';
const french = 'briefings/catch.fr.mdx';
const largest = '<Claim id="north-lands-most-herring">';

/** Problems of claims as `kind file:line:column`, with what they say. */
async function find(change: (copy: FixtureCopy) => void) {
  const copy = copyFixture();
  change(copy);
  const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
  return problems
    .filter(({ kind }) => kind.endsWith('-claim'))
    .map(({ kind, file, line, column, message, hint }) => ({
      at: `${kind} ${nameWithin(copy.folder, file)}:${line}:${column}`,
      message,
      hint,
    }));
}

const eastGains = (copy: FixtureCopy) =>
  copy.replace('data/landings.csv', 'EST,herring,2025,800', 'EST,herring,2025,1900');

describe('words that are bound to the data', () => {
  it('fail at the sentence, in every language, when the data say otherwise', async () => {
    const copy = copyFixture();
    const problems = await find(eastGains);
    const lines = (file: string) => copy.lineOf(file, largest);
    const chart = copy.lineOf('charts/landings.yaml', 'title: { en: North Island lands the most');
    expect(problems.map(({ at }) => at)).toEqual([
      `false-claim ${french}:${lines(french)}:1`,
      `false-claim ${english}:${lines(english)}:1`,
      expect.stringContaining(`false-claim charts/landings.yaml:${chart}:`) as string,
      expect.stringContaining(`false-claim charts/landings.yaml:${chart}:`) as string,
      expect.stringContaining(`false-claim charts/landings.yaml:${chart + 3}:`) as string,
    ]);
    const [{ message, hint } = { message: '', hint: '' }] = problems;
    expect(message).toContain('East Island: 1,900 tonnes; North Island: 1,200 tonnes');
    expect(hint).toContain('Write what the data say');
  });

  it('fail where rounding no longer settles them', async () => {
    const problems = await find((copy) =>
      copy.replace('data/landings.csv', 'EST,herring,2025,800', 'EST,herring,2025,1190'),
    );
    expect(problems[0]?.at).toMatch(/^open-claim briefings/);
    expect(problems[0]?.hint).toContain('about as much as');
  });

  it('fail at the record where no page makes the claim', async () => {
    const problems = await find((copy) => {
      eastGains(copy);
      for (const file of [english, french]) copy.replace(file, largest, '*');
      for (const file of [english, french]) copy.replace(file, '</Claim>', '*');
      copy.replace('charts/landings.yaml', '  claims: [north-lands-most-herring]\n', '');
    });
    expect(problems.map(({ at }) => at)).toEqual(['false-claim claims.yaml:2:1']);
  });

  it('are bound alike in a translation', async () => {
    const copy = copyFixture();
    copy.replace(french, largest, '*');
    copy.replace(french, '</Claim>', '*');
    const { problems } = await readAndCheck({ contentFolder: copy.folder, today });
    const mismatch = problems.filter(({ kind }) => kind === 'translation-mismatch');
    expect(mismatch.map(({ message }) => message)).toEqual([
      expect.stringContaining('"north-lands-most-herring" of <Claim> stands nowhere here'),
    ]);
  });

  it('may be told of facts', async () => {
    const add = (facts: string) => (copy: FixtureCopy) =>
      copy.append(
        'claims.yaml',
        `\nof-facts: { says: more-than, ${facts}, subject: { fact: whole-catch }, than: north-herring-2025 }\n`,
      );
    expect(await find(add('facts: [whole-catch]'))).toEqual([]);
    const wrong = copyFixture();
    add('facts: [whole-catch, herring-share]')(wrong);
    expect(await findShort(wrong)).toEqual([
      {
        position: expect.stringMatching(/^wrong-unit claims.yaml:/) as string,
        hint: 'Compare facts of one unit',
      },
    ]);
  });
});

const shared = 'dataset: landings, rows: { species: herring, year: 2025 }, column: landed';
const cases: [name: string, record: string, expected: string][] = [
  ['no data', 'says: largest, subject: { place: NTH }', 'missing-field'],
  [
    'two kinds of data',
    `says: largest, ${shared}, facts: [whole-catch], subject: { place: NTH }`,
    'missing-field',
  ],
  ['no column', 'says: largest, dataset: landings, subject: { place: NTH }', 'missing-field'],
  ['no predicate', `${shared}, subject: { place: NTH }`, 'invalid-field'],
  ['an unknown predicate', `says: biggest, ${shared}, subject: { place: NTH }`, 'invalid-field'],
  ['no subject', `says: largest, ${shared}`, 'missing-field'],
  [
    'nothing to compare with',
    `says: more-than, ${shared}, subject: { place: NTH }`,
    'missing-field',
  ],
  [
    'a field of another predicate',
    `says: largest, ${shared}, subject: { place: NTH }, rank: 2`,
    'unknown-field',
  ],
  ['no condition', `says: every, ${shared}`, 'missing-field'],
  [
    'a test without groups',
    `says: every, ${shared}, test: { says: largest, subject: { place: NTH } }`,
    'missing-field',
  ],
  [
    'an unknown dataset',
    'says: largest, dataset: landing, column: landed, subject: { place: NTH }',
    'unknown-dataset',
  ],
  [
    'an unknown column',
    'says: largest, dataset: landings, column: caught, subject: { place: NTH }',
    'unknown-column',
  ],
  [
    'an unknown column of its subject',
    `says: largest, ${shared}, subject: { island: NTH }`,
    'unknown-column',
  ],
  [
    'an unknown fact',
    'says: more-than, facts: [catch], subject: { fact: catch }, than: 1',
    'unknown-fact',
  ],
  [
    'an unknown fact to compare with',
    `says: more-than, ${shared}, subject: { place: NTH }, than: catch`,
    'unknown-fact',
  ],
  [
    'a column of words',
    'says: largest, dataset: landings, column: species, subject: { place: NTH }',
    'wrong-column',
  ],
  [
    'a column of places for the time',
    `says: first-since, dataset: landings, rows: { species: herring, place: NTH }, column: landed, subject: { year: 2025 }, along: place, where: { above: 1 }`,
    'wrong-column',
  ],
  [
    'rows that are not there',
    'says: largest, dataset: landings, column: landed, rows: { year: 2030 }, subject: { place: NTH }',
    'empty-selection',
  ],
  [
    'rows without a number',
    'says: count, dataset: landings, column: landed, rows: { place: WST, species: cod, year: 2025 }, count: 1',
    'unfit-claim',
  ],
  [
    'a subject that is not among the rows',
    `says: largest, ${shared}, subject: { place: OFF }`,
    'unfit-claim',
  ],
  [
    'a date',
    'says: more-than, facts: [harbour-opening], subject: { fact: harbour-opening }, than: 1',
    'unfit-claim',
  ],
];

describe('a claim record', () => {
  it.each(cases)('with %s is refused at its line', async (_, record, kind) => {
    const copy = copyFixture();
    copy.append('claims.yaml', `\nfaulty: { ${record} }\n`);
    const problems = await findShort(copy);
    const line = copy.lineOf('claims.yaml', 'faulty:');
    expect(problems.map(({ position }) => position)).toEqual([`${kind} claims.yaml:${line}`]);
    expect(problems[0]?.hint).not.toBe('');
  });

  it('gives all that is wrong in one run', async () => {
    const copy = copyFixture();
    for (const [index, [, record]] of cases.entries())
      copy.append('claims.yaml', `\nfaulty-${index}: { ${record} }\n`);
    expect(await findShort(copy)).toHaveLength(cases.length);
  });

  it('of a chart is about the rows that the chart draws', async () => {
    const stray = (copy: FixtureCopy) =>
      copy.replace(
        'charts/landings.yaml',
        '[north-lands-most-herring]',
        '[south-lands-less-herring]',
      );
    expect(await find(stray)).toMatchObject([
      { at: expect.stringMatching(/^unfit-claim charts\/landings.yaml:/) as string },
    ]);
    const unknown = (copy: FixtureCopy) =>
      copy.replace('charts/landings.yaml', '[north-lands-most-herring]', '[north-lands-most]');
    expect(await find(unknown)).toMatchObject([
      { at: expect.stringMatching(/^unknown-claim charts\/landings.yaml:/) as string },
    ]);
  });
});

const words: [name: string, text: string, kind: string][] = [
  [
    'a figure',
    '<Claim id="north-lands-most-herring">Most, <Fact id="whole-catch"/></Claim>.',
    'component-children',
  ],
  ['a link', '<Claim id="north-lands-most-herring">[Most](/notes/)</Claim>.', 'component-children'],
  ['nothing', 'Most: <Claim id="north-lands-most-herring"/>.', 'component-children'],
  ['an id that no one knows', '<Claim id="north-lands-most">Most</Claim>.', 'unknown-claim'],
];

describe('the words of a claim', () => {
  it.each(words)('do not hold %s', async (_, text, kind) => {
    const copy = copyFixture();
    copy.append('notes/quota-revised.mdx', `\n${text}\n`);
    const problems = await findShort(copy);
    const line = copy.lineOf('notes/quota-revised.mdx', text);
    expect(problems.map(({ position }) => position)).toEqual([
      `${kind} notes/quota-revised.mdx:${line}`,
    ]);
  });

  it('do not stand within a link', async () => {
    const copy = copyFixture();
    const text = '[See <Claim id="north-lands-most-herring">most</Claim>](/notes/).';
    copy.append('notes/quota-revised.mdx', `\n${text}\n`);
    expect((await findShort(copy)).map(({ position }) => position)).toEqual([
      expect.stringMatching(/^component-children notes\/quota-revised.mdx:/) as string,
    ]);
  });
});
