import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatCsvTable } from '../../src/domain/csv-format.ts';
import { listFacts } from '../../src/exports/list-facts.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { describeSource } from '../../src/exports/parts.ts';
import { formatFactsCsv, formatSourcesCsv } from '../../src/exports/register-csv.ts';
import { packTables } from '../../src/exports/table-archive.ts';
import { publishedDatasets } from '../../src/library/library.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

const site = new URL('https://fish.example');
const locate = createLocate(site);
const library = await readSound();
const read = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[];

describe('the register of figures as CSV', () => {
  it('holds every figure, with its texts in each language', () => {
    const dates = () => ({ published: undefined, changed: '2026-01-01' });
    const history = { kind: 'complete', day: '2026-01-01' } as const;
    const { facts } = listFacts(library, { today: '2026-11-23', locate, history, dates });
    const rows = read(formatFactsCsv(facts, ['en', 'fr']));
    expect(rows.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    expect(rows.find(({ id }) => id === 'herring-share')).toMatchObject({
      value: '70',
      qualifier: 'about',
      unit: 'percent',
      text_en: 'about 70%',
      label_fr: 'Part du hareng dans les prises',
      as_of: '2025-10',
      source: 'pelagia-survey',
      url: 'https://fish.example/facts/herring-share/',
    });
  });
});

describe('the register of sources as CSV', () => {
  it('holds every source', () => {
    const locale = createLocale(library, undefined);
    const ids = [...library.sources.entries.keys()];
    const rows = read(formatSourcesCsv(ids.map((id) => describeSource(id, locale, locate))));
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(rows.every(({ title, publisher, licence }) => title && publisher && licence)).toBe(true);
  });
});

describe('all tables in one file', () => {
  it('are as they are published one by one, with their description beside them', () => {
    const files = unzipSync(packTables(library, site, locate));
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    );
    const { 'datapackage.json': description = '', ...tables } = texts;
    expect(tables).toEqual(
      Object.fromEntries(
        publishedDatasets(library).map(({ id, value }) => [`${id}.csv`, formatCsvTable(value)]),
      ),
    );
    const { resources } = JSON.parse(description) as { resources: { path: string }[] };
    expect(resources.map(({ path }) => path).toSorted()).toEqual(Object.keys(tables).toSorted());
  });

  it('are the same bytes each time', () => {
    expect(packTables(library, site, locate)).toEqual(packTables(library, site, locate));
  });
});
