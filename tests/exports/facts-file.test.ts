import { describe, expect, it } from 'vitest';
import { factsFile, type FactEntry } from '../../src/exports/facts-file.ts';
import { listFacts } from '../../src/exports/list-facts.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { toJsonSchema } from '../../src/exports/parts.ts';
import type { Reach } from '../../src/history/fact-history.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { plainSpaces } from '../support/formatters.ts';
import { findFaults } from '../support/schema-faults.ts';

const locate = createLocate(new URL('https://fish.example'));

async function getFacts(
  today = '2026-11-23',
  folder?: string,
  history: Reach = { kind: 'complete', day: '2026-01-01' },
) {
  const dates = (id: string) => ({ published: undefined, changed: `2026-01-${10 + id.length}` });
  const circumstances = { today, locate, history, dates };
  const file = factsFile.parse(listFacts(await readSound(folder), circumstances));
  return { file, get: (id: string) => file.facts.find((fact) => fact.id === id) as FactEntry };
}

describe('facts.json', () => {
  it('says what a fact is, what it rests on, and where it stands, in every language', async () => {
    const { get } = await getFacts();
    const fact = get('herring-share');
    expect(plainSpaces(fact.text['fr'] ?? '')).toBe('about 70 %');
    expect(fact).toMatchObject({
      url: 'https://fish.example/facts/herring-share/',
      label: { en: 'Share of herring in the catch', fr: 'Part du hareng dans les prises' },
      value: 70,
      qualifier: 'about',
      text: { en: 'about 70%' },
      unit: { id: 'percent', name: { en: 'Per cent', fr: 'Pour cent' }, style: 'percent' },
      asOf: '2025-10',
      source: {
        id: 'pelagia-survey',
        publisher: 'Institute of Imaginary Seas',
        published: '2025-10',
        accessed: '2026-11',
        read: 'third-party',
        readVia: { en: 'a summary by a newspaper', fr: 'un résumé d’un journal' },
        readNote: 'Summary only',
        record: 'https://fish.example/sources/#pelagia-survey',
      },
      where: 'p. 7',
      record: { changed: '2026-01-23' },
      attributedTo: 'A. Nobody',
      caveat: { en: 'The share is invented.', fr: 'La part est inventée.' },
      overdue: false,
    });
  });

  it('names the cell that a value is read from', async () => {
    expect((await getFacts()).get('north-herring-2025')).toMatchObject({
      value: 1200,
      from: { dataset: 'landings', rows: { place: 'NTH', species: 'herring', year: 2025 } },
    });
  });

  it.each([
    ['2027-03-31', false],
    ['2027-04-01', true],
  ])('says on %s whether a review is overdue', async (today, overdue) => {
    const { file, get } = await getFacts(today);
    expect(file.generated).toBe(today);
    expect(get('herring-share').overdue).toBe(overdue);
  });

  it('lists all estimates of a contested fact, the preferred one first, and why a fact is withdrawn', async () => {
    const { folder, append } = copyFixture();
    append('facts/stocks.yaml', contested);
    const { file, get } = await getFacts('2026-11-23', folder);
    expect(get('cod-share')).toMatchObject({
      formerly: ['cod-part'],
      withdrawn: { date: '2026-10-01', reason: { en: 'Nobody counted.' } },
      contested: {
        definition: { en: 'By weight' },
        reason: { en: 'It is weighed.' },
        estimates: [
          { definition: { en: 'By weight' }, value: 20, text: { en: '20%' } },
          { definition: { en: 'By number' }, value: 25, where: 'p. 9' },
        ],
      },
    });
    expect(validate(file)).toEqual([]);
  });
});

describe('facts.json on its history', () => {
  it.each<[Reach, object]>([
    [
      { kind: 'complete', day: '2026-01-01' },
      { reach: 'complete', since: '2026-01-01' },
    ],
    [
      { kind: 'since', day: '2026-02-02', gap: 'shallow' },
      { reach: 'since', since: '2026-02-02', gap: 'shallow' },
    ],
    [
      { kind: 'unavailable', gap: 'no-git' },
      { reach: 'unavailable', gap: 'no-git' },
    ],
  ])('says from when it is known: %j', async (reach, said) => {
    const { file } = await getFacts('2026-11-23', undefined, reach);
    expect(JSON.parse(JSON.stringify(file.history))).toEqual(said);
    expect(validate(file)).toEqual([]);
  });
});

describe('the schema of facts.json', () => {
  it('holds for the file, and lets later versions add fields', async () => {
    const { file } = await getFacts();
    expect(validate(file)).toEqual([]);
    expect(validate({ ...file, facts: [{ ...file.facts[0], later: true }] })).toEqual([]);
  });

  it('refuses a fact without source, and a date that is none', async () => {
    const { file } = await getFacts();
    const [first] = file.facts;
    expect(validate({ ...file, facts: [{ ...first, source: undefined }] })).not.toEqual([]);
    expect(validate({ ...file, generated: 'today' })).not.toEqual([]);
  });
});

function validate(value: object): unknown[] {
  const schema = toJsonSchema(factsFile, 'facts.json', '/facts.schema.json');
  return findFaults(schema, JSON.parse(JSON.stringify(value)));
}

const contested = `
cod-share:
  label: { en: Share of cod, fr: Part de la morue }
  value: 20
  unit: percent
  asOf: 2025
  source: pelagia-survey
  where: p. 8
  theme: stocks
  reviewBy: '2027-03-31'
  formerly: [cod-part]
  withdrawn: { date: '2026-10-01', reason: { en: Nobody counted., fr: Personne n’a compté. } }
  contested:
    definition: { en: By weight, fr: En poids }
    reason: { en: It is weighed., fr: On le pèse. }
    others:
      - { definition: { en: By number, fr: En nombre }, value: 25, asOf: 2025, source: pelagia-survey, where: p. 9 }
`;
