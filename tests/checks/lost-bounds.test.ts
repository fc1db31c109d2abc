import { describe, expect, it } from 'vitest';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';

/** Problems of the fixture where rows whose remark begins with `start` are `bound`, after more changes to the facts. */
async function find(start: string, bound: string, more: [from: string, to: string][] = []) {
  const copy = copyFixture();
  copy.replace(
    'data/stock-estimates.yaml',
    'type: number, unit: tonnes }',
    `type: number, unit: tonnes, qualifier: { column: remark, cells: { '${start}': ${bound} } } }`,
  );
  for (const [from, to] of more) copy.replace('facts/stocks.yaml', from, to);
  const problems = await findShort(copy);
  const lineOf = (text: string): number => copy.lineOf('facts/stocks.yaml', text);
  return { problems, lineOf };
}

const stock = 'from: { dataset: stock-estimates, rows: { species: herring, survey: nets }';

describe('a figure that is taken from a bound', () => {
  it('says so itself', async () => {
    const { problems, lineOf } = await find('counted', 'more-than');
    expect(problems).toEqual([
      {
        position: `lost-bound facts/stocks.yaml:${lineOf(stock)}`,
        hint: 'Write qualifier: at-least or more-than or about',
      },
    ]);
  });

  it.each(['at-least', 'more-than', 'about'])('may say “%s”', async (qualifier) => {
    const said: [string, string] = [stock, `qualifier: ${qualifier}\n  ${stock}`];
    expect((await find('counted', 'more-than', [said])).problems).toEqual([]);
  });

  it('does not say the opposite', async () => {
    const said: [string, string] = [stock, `qualifier: up-to\n  ${stock}`];
    const { problems, lineOf } = await find('counted', 'more-than', [said]);
    expect(problems.map(({ position }) => position)).toEqual([
      `lost-bound facts/stocks.yaml:${lineOf('qualifier: up-to')}`,
    ]);
  });

  it('says so as an estimate beside another, too', async () => {
    const { problems, lineOf } = await find('', 'about');
    expect(problems.map(({ position }) => position)).toEqual([
      `lost-bound facts/stocks.yaml:${lineOf(stock)}`,
      `lost-bound facts/stocks.yaml:${lineOf('herring, survey: sonar')}`,
    ]);
  });

  it('is no rank that bounds leave open', async () => {
    const share = '# Invented figures.\n';
    const rank = `first-herring:
  label: { en: Place of the nets, fr: Rang des filets }
  from: { dataset: stock-estimates, rows: { species: herring, survey: sonar }, column: size, compute: rank, of: { survey: [nets, sonar] } }
  unit: number
  asOf: 2024
  source: pelagia-survey
  where: p. 5
  theme: stocks
  reviewBy: '2027-03-31'
`;
    const said: [string, string] = [stock, `qualifier: up-to\n  ${stock}`];
    const { problems } = await find('counted', 'less-than', [[share, share + rank], said]);
    expect(problems.map(({ position }) => position.split(' ')[0])).toEqual(['unsettled-rank']);
  });
});
