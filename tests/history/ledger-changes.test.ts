import { describe, expect, it } from 'vitest';
import type { LedgerChange } from '../../src/history/ledger-changes.ts';
import { readChanges } from '../../src/history/since.ts';
import { addBoats } from '../support/boats.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';

const stocks = 'facts/stocks.yaml';
const landings = 'data/landings.csv';

async function changesAfter(change: (repository: ContentRepository) => void) {
  const repository = createRepository();
  change(repository);
  return readChanges(repository.folder, 'HEAD');
}

/** A change in one line: `kind id: old → new (per cent)`. */
function lineOf({ kind, id, formerId, before, now, percent }: LedgerChange): string {
  const tell = (fact: typeof now) =>
    fact ? [fact.qualifier, fact.value, fact.unit].filter(Boolean).join(' ') : 'none';
  const names = formerId ? `${formerId} → ${id}` : id;
  const share = percent === undefined ? '' : ` (${percent.toFixed(1)})`;
  return `${kind} ${names}: ${tell(before)} → ${tell(now)}${share}`;
}

/** Puts a sum over two islands into the ledger before anything is compared. */
const addSum = ({ append, commit }: ContentRepository) => {
  append(
    stocks,
    `
sum:
  label: { en: Sum, fr: Somme }
  from: { dataset: landings, rows: { place: [NTH, EST, OTH], species: cod, year: 2025 }, column: landed, compute: sum }
  unit: tonnes
  source: pelagia-survey
`,
  );
  commit('2026-01-02');
};

describe('a change of the ledger', () => {
  it.each<[string, (repository: ContentRepository) => void, string]>([
    [
      'of a typed value',
      ({ replace }) => replace(stocks, 'value: 70', 'value: 77'),
      'changed herring-share: about 70 percent → about 77 percent (10.0)',
    ],
    [
      'of a cell behind a derived fact',
      (repository) => {
        addBoats(repository);
        repository.replace(landings, 'NTH,cod,2025,700', 'NTH,cod,2025,686');
      },
      'changed boats-catch: 700 tonnes → 686 tonnes (-2.0)',
    ],
    [
      'of a unit, which gives no per cent',
      ({ replace }) => replace('facts/fleet.yaml', 'unit: years', 'unit: tonnes'),
      'changed closed-years: up-to 10 years → up-to 10 tonnes',
    ],
    [
      'of a qualifier',
      ({ replace }) => replace(stocks, 'qualifier: about', 'qualifier: more-than'),
      'changed herring-share: about 70 percent → more-than 70 percent',
    ],
    [
      'of a date',
      ({ replace }) => replace('facts/fleet.yaml', "value: '2025-10-26'", "value: '2025-11-26'"),
      'changed harbour-opening: 2025-10-26 date → 2025-11-26 date',
    ],
    [
      'of a source',
      ({ replace }) => replace(stocks, 'source: pelagia-survey', 'source: gazette-du-port'),
      'resourced herring-share: about 70 percent → about 70 percent',
    ],
    [
      'of an id',
      ({ replace }) => replace(stocks, 'herring-share:', 'part:\n  formerly: [herring-share]'),
      'renamed herring-share → part: about 70 percent → about 70 percent',
    ],
    [
      'of an id and the value',
      ({ replace }) => {
        replace(stocks, 'herring-share:', 'part:\n  formerly: [herring-share]');
        replace(stocks, 'value: 70', 'value: 77');
      },
      'changed herring-share → part: about 70 percent → about 77 percent (10.0)',
    ],
    [
      'of wording alone',
      ({ replace }) => replace(stocks, 'where: p. 7', 'where: p. 8'),
      'edited herring-share: about 70 percent → about 70 percent',
    ],
    [
      'that withdraws',
      ({ replace }) =>
        replace(
          stocks,
          'herring-share:',
          'herring-share:\n  withdrawn: { date: 2026-02-02, reason: { en: A, fr: B } }',
        ),
      'withdrawn herring-share: about 70 percent → about 70 percent',
    ],
    [
      'that adds',
      ({ append }) => append(stocks, '\nnew-one: { value: 3, unit: years, source: x }\n'),
      'added new-one: none → 3 years',
    ],
    [
      'that removes',
      ({ replace }) => replace(stocks, 'whole-catch', 'all-catch'),
      'added all-catch: none → 3500000 tonnes|removed whole-catch: 3500000 tonnes → none',
    ],
  ])('%s is found', async (_, change, lines) => {
    expect((await changesAfter(change)).map(lineOf).join('|')).toBe(lines);
  });

  it('is none where a file is only moved or its lines are put in another order', async () => {
    const changes = await changesAfter(({ read, write, remove }) => {
      write('facts/all.yaml', `${read('facts/fleet.yaml')}\n${read(stocks)}`);
      remove('facts/fleet.yaml');
      remove(stocks);
    });
    expect(changes).toEqual([]);
  });
});

describe('the cells behind a change', () => {
  const cellsAfter = async (change: (repository: ContentRepository) => void) => {
    const changes = await changesAfter((repository) => {
      addSum(repository);
      change(repository);
    });
    const cells = changes.find(({ id }) => id === 'sum')?.cells ?? [];
    return cells.map(
      ({ dataset, line, column, before, now }) => `${dataset}:${line} ${column} ${before} → ${now}`,
    );
  };

  it.each<[string, (repository: ContentRepository) => void, string[]]>([
    [
      'are named by their lines',
      ({ replace }) => {
        replace(landings, 'NTH,cod,2025,700', 'NTH,cod,2025,710');
        replace(landings, 'EST,cod,2025,500', 'EST,cod,2025,520');
        replace(landings, 'WST,cod,2024,200', 'WST,cod,2024,210');
      },
      ['landings:7 landed 700 → 710', 'landings:13 landed 500 → 520'],
    ],
    [
      'are told from rows that only moved',
      ({ replace }) => {
        replace(landings, 'NTH,cod,2025,700,,pelagia-landings-2026\n', '');
        replace(landings, 'NTH,herring,2023', 'NTH,cod,2025,710,,x\nNTH,herring,2023');
      },
      ['landings:2 landed 700 → 710'],
    ],
    [
      'include rows that are gone',
      ({ replace }) => replace(landings, 'EST,cod,2025,500,,pelagia-landings-2026\n', ''),
      ['landings:13 landed 500 → undefined'],
    ],
    [
      'include rows that came',
      ({ replace }) => replace(landings, 'EST,herring,2025', 'OTH,cod,2025,5,,x\nEST,herring,2025'),
      ['landings:10 landed undefined → 5'],
    ],
  ])('%s', async (_, change, cells) => {
    expect(await cellsAfter(change)).toEqual(cells);
  });
});
