import { describe, expect, it } from 'vitest';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';

const measure = `measure:
  quantity: landings
  subject: { column: species, is: { herring: fish-of-silver } }
  place: { column: place }
  period: { column: year }
`;

/** What the fixture says itself. */
const own = `measure:
  quantity: landings
  subject: { column: species }
  place: { column: place }
  period: { column: year }
complete: true
`;

/** The fixture, where the landings say what they measure. */
function measured(change: (copy: FixtureCopy) => void = () => {}): FixtureCopy {
  const copy = copyFixture();
  copy.replace('data/landings.yaml', own, measure);
  change(copy);
  return copy;
}

const fact = (id: string, value: number, more = '', subject = 'fish-of-silver') => `
${id}:
  label: { en: What the gazette says of ${id}, fr: Gazette }
  value: ${value}
  unit: tonnes
  measure: { quantity: landings, subject: ${subject}, place: NTH }
${more}  asOf: 2025
  source: gazette-du-port
  where: p. 1
  theme: stocks
  reviewBy: '2027-03-31'
`;

const kindsOf = async (copy: FixtureCopy) =>
  (await findShort(copy)).map(({ position }) =>
    position.replace(/ .*\//, ' ').replace(/:\d+$/, ''),
  );

describe('two numbers of one measure', () => {
  it('are an error where they differ', async () => {
    const copy = measured((own) => own.append('facts/stocks.yaml', fact('gazette', 1440)));
    expect(await kindsOf(copy)).toEqual([
      'contradicting-figures stocks.yaml',
      'contradicting-figures stocks.yaml',
    ]);
  });

  it.each([
    ['agree within their rounding', fact('gazette', 1234)],
    ['are of different things', fact('gazette', 1440, '', 'cod-and-others')],
    ['are of different years', fact('gazette', 1440).replace('asOf: 2025', 'asOf: 2019')],
    ['are bounds that both hold', fact('gazette', 900, '  qualifier: more-than\n')],
    [
      'say in what they differ',
      fact('gazette', 1440, '  differs: [{ from: landings, in: publisher }]\n'),
    ],
  ])('stand where they %s', async (_, record) => {
    expect(await kindsOf(measured((own) => own.append('facts/stocks.yaml', record)))).toEqual([]);
  });

  it('stand where a contested fact holds both, which is carried to what is computed from them', async () => {
    const contested = `  contested:
    definition: { en: As printed, fr: Imprimé }
    reason: { en: It is newer., fr: Plus récent. }
    others:
      - { definition: { en: As landed, fr: Débarqué }, value: 1200, asOf: 2025, source: pelagia-landings-2026, where: Table 1 }
`;
    expect(
      await kindsOf(
        measured((own) => own.append('facts/stocks.yaml', fact('gazette', 1440, contested))),
      ),
    ).toEqual(['false-precision stocks.yaml']);
  });

  it('are compared between tables', async () => {
    const copy = measured((own) => {
      own.copy('data/landings.yaml', 'data/counts.yaml');
      own.write(
        'data/counts.csv',
        own.read('data/landings.csv').replace('EST,cod,2025,500', 'EST,cod,2025,620'),
      );
    });
    expect(await kindsOf(copy)).toEqual(['contradicting-figures counts.csv']);
  });

  it('of an edition that a later one has replaced are compared with nothing', async () => {
    const copy = measured((own) => {
      own.copy('data/landings.yaml', 'data/counts.yaml');
      own.replace('data/counts.yaml', 'key: [place', 'superseded: { remark: old }\nkey: [place');
      own.write(
        'data/counts.csv',
        own.read('data/landings.csv').replace('EST,cod,2025,500,', 'EST,cod,2025,620,old'),
      );
    });
    expect(await kindsOf(copy)).toEqual([]);
  });
});

describe('what a record says of its measure', () => {
  it.each([
    [
      'a column that is not there',
      (copy: FixtureCopy) =>
        copy.replace('data/landings.yaml', 'column: species,', 'column: kind,'),
      'unknown-column landings.yaml',
    ],
    [
      'a difference from nothing',
      (copy: FixtureCopy) =>
        copy.append(
          'facts/stocks.yaml',
          fact('gazette', 1440, '  differs: [{ from: nothing, in: publisher }]\n'),
        ),
      'unknown-fact stocks.yaml',
    ],
    [
      'a difference that is none',
      (copy: FixtureCopy) =>
        copy.append(
          'facts/stocks.yaml',
          fact('gazette', 1200, '  differs: [{ from: landings, in: year }]\n').replace(
            'subject: fish-of-silver, ',
            'subject: shark, ',
          ),
        ),
      'wrong-difference stocks.yaml',
    ],
    [
      'members that are not there',
      (copy: FixtureCopy) =>
        copy.append(
          'places.yaml',
          'ISL: { name: { en: Islands, fr: Îles }, extent: group, members: [NTH, XXX] }\n',
        ),
      'unknown-place places.yaml',
    ],
  ])('names %s', async (_, change, kind) => {
    expect(await kindsOf(measured(change))).toContain(kind);
  });

  it('holds estimates that do not agree', async () => {
    const copy = measured((own) =>
      own.append(
        'facts/stocks.yaml',
        fact(
          'gazette',
          1200,
          `  contested:
    definition: { en: As printed, fr: Imprimé }
    reason: { en: It is newer., fr: Plus récent. }
    others:
      - { definition: { en: As landed, fr: Débarqué }, value: 1230, asOf: 2025, source: pelagia-landings-2026, where: Table 1 }
`,
        ),
      ),
    );
    expect(await kindsOf(copy)).toEqual(['agreeing-estimates stocks.yaml']);
  });
});

describe('the sum over a group', () => {
  const group =
    (more = '') =>
    (copy: FixtureCopy) => {
      copy.append(
        'places.yaml',
        'ISL: { name: { en: Islands, fr: Îles }, extent: group, members: [NTH, EST, STH, WST, OFF] }\n',
      );
      copy.append(
        'facts/stocks.yaml',
        `
islands:
  label: { en: Herring landed on the islands, fr: Hareng des îles }
  from: { dataset: landings, rows: { species: herring, year: 2025 }, column: landed, compute: sum, decimals: -2 }
  unit: tonnes
  measure: { place: ISL }
${more}  asOf: 2025
  source: pelagia-landings-2026
  where: Table 1
  theme: stocks
  reviewBy: '2027-03-31'
`,
      );
    };

  it('is a lower bound where some members are not listed', async () => {
    expect(await kindsOf(measured(group()))).toEqual(['lost-bound stocks.yaml']);
    expect(await kindsOf(measured(group('  qualifier: at-least\n')))).toEqual([]);
  });

  it('is whole where the table says that the others have none', async () => {
    const copy = measured(group());
    copy.replace('data/landings.yaml', 'key: [place', 'complete: true\nkey: [place');
    expect(await kindsOf(copy)).toEqual([]);
  });
});

describe('a computed column', () => {
  const table = (csv: string) => (copy: FixtureCopy) => {
    copy.write(
      'data/shares.yaml',
      `title: { en: Shares, fr: Parts }
description: { en: Shares., fr: Parts. }
sources: [pelagia-landings-2026]
licence: Invented for tests; nothing to licence
asOf: 2025
reviewBy: '2027-03-31'
key: [species, year]
columns:
  species: { label: { en: Species, fr: Espèce }, type: string }
  year: { label: { en: Year, fr: Année }, type: year }
  islands: { label: { en: Islands, fr: Îles }, type: string }
  share:
    label: { en: Share, fr: Part }
    type: number
    unit: percent
    computed:
      dataset: landings
      column: landed
      compute: share
      rows: { species: { cell: species }, year: { cell: year }, place: { cells: islands } }
      of: { species: { cell: species }, year: { cell: year } }
`,
    );
    copy.write('data/shares.csv', `species,year,islands,share\n${csv}\n`);
  };

  it('holds what its rows make, no finer than they allow', async () => {
    expect(await kindsOf(measured(table('herring,2025,NTH EST,74')))).toEqual([]);
    const copy = measured(table('herring,2025,NTH EST,74.1'));
    expect(await findShort(copy)).toEqual([
      { position: 'contradicts-data data/shares.csv:2', hint: 'Write 74' },
    ]);
  });

  it('follows its rows', async () => {
    const copy = measured(table('herring,2025,NTH EST,74'));
    copy.replace('data/landings.csv', 'STH,herring,2025,300', 'STH,herring,2025,900');
    expect(await kindsOf(copy)).toContain('contradicts-data shares.csv');
  });

  it('names a table and columns that exist', async () => {
    const copy = measured(table('herring,2025,NTH EST,74'));
    copy.replace('data/shares.yaml', 'cells: islands', 'cells: isles');
    expect(await kindsOf(copy)).toEqual(['unknown-column shares.yaml']);
  });
});
