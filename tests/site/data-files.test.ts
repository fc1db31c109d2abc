import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, inject, it } from 'vitest';
import type { DatasetFile } from '../../src/exports/dataset-file.ts';
import type { FactsFile } from '../../src/exports/facts-file.ts';
import { findContentDay } from '../support/content-day.ts';
import { findFaults } from '../support/schema-faults.ts';
import { today } from '../support/today.ts';

const { ministry, fisheries } = inject('sites');
const sites = [
  { name: 'the ministry', ...ministry, start: '/', day: await findContentDay() },
  { name: 'another ministry', ...fisheries, start: 'https://fish.example/fish/', day: today },
];

const readIn = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const parseIn = (folder: string, file: string) => JSON.parse(readIn(folder, file)) as unknown;
const listIn = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => file.replaceAll('\\', '/'));

interface DatasetMarkup {
  '@context': string;
  '@type': string;
  name: string;
  distribution: { contentUrl: string }[];
}

describe.each(sites)('facts.json of $name', ({ folder, start, day }) => {
  const file = parseIn(folder, 'facts.json') as FactsFile;

  it('is as its published schema says', () => {
    expect(findFaults(parseIn(folder, 'facts.schema.json') as object, file)).toEqual([]);
    expect(file.$schema).toBe(`${start}facts.schema.json`);
    expect(file.generated).toBe(day);
  });

  it('holds every fact that has a page, under its address, with the value the page prints', () => {
    // A former address only leads on.
    const pages = listIn(folder, 'facts/*/index.html')
      .filter((page) => !readIn(folder, page).includes('http-equiv="refresh"'))
      .map((page) => page.split('/')[1]);
    expect(file.facts.map(({ id }) => id)).toEqual(pages.toSorted());
    expect(file.facts.length).toBeGreaterThan(5);
    for (const { id, url, text } of file.facts) {
      expect(url).toBe(`${start}facts/${id}/`);
      expect(readIn(folder, `facts/${id}/index.html`)).toContain(text['en']);
    }
  });
});

describe.each(sites)('the data package of $name', async ({ folder }) => {
  const data = await Package.load(join(folder, 'data/datapackage.json'), { strict: false });
  const tables = listIn(folder, 'data/*.csv').map((file) => file.replace(/^data\//, ''));

  it('is valid, and holds every table that is published', () => {
    expect(data.errors).toEqual([]);
    expect(data.valid).toBe(true);
    expect(data.descriptor.resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
    expect(tables.length).toBeGreaterThan(1);
  });

  it('states the size and the digest of each file', () => {
    for (const { path, bytes, hash } of data.descriptor.resources) {
      const file = readFileSync(join(folder, 'data', path));
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  it('describes every row so that a programme of others reads it, as the JSON has it', async () => {
    for (const resource of data.resources) {
      const rows = await resource.read({ keyed: true });
      const file = parseIn(folder, `data/${resource.name}.json`) as DatasetFile;
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBe(file.rows.length);
      expect(resource.schema.primaryKey).toEqual(file.key);
      const numbers = file.columns.filter(({ type }) => type === 'number' || type === 'year');
      for (const { name } of numbers)
        expect(rows.map((row) => row[name])).toEqual(file.rows.map((row) => row[name]));
    }
  });
});

describe.each(sites)('datasets of $name', ({ folder, start }) => {
  it('are as their published schema says', () => {
    const schema = parseIn(folder, 'dataset.schema.json') as object;
    const files = listIn(folder, 'data/*.json').filter((file) => !file.includes('datapackage'));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(findFaults(schema, parseIn(folder, file)), file).toEqual([]);
  });

  it('are published with page, CSV and JSON, or not at all', () => {
    const ids = listIn(folder, 'data/*/index.html').map((page) => page.split('/')[1]);
    for (const id of ids) {
      expect(existsSync(join(folder, `data/${id}.csv`)), id).toBe(true);
      expect(existsSync(join(folder, `data/${id}.json`)), id).toBe(true);
    }
    expect(listIn(folder, 'data/*.csv')).toHaveLength(ids.length);
    expect(listIn(folder, 'data/*').filter((name) => name.includes(':'))).toEqual([]);
  });

  it('tell search engines what they are, in every language', () => {
    const pages = listIn(folder, '**/data/*/index.html');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const scripts = readIn(folder, page).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      );
      const [markup, ...others] = [...scripts]
        .map(([, text = '']) => JSON.parse(text) as DatasetMarkup)
        .filter((one) => one['@type'] === 'Dataset');
      if (!markup) throw new Error(`${page} says nothing of its dataset`);
      expect(others).toEqual([]);
      expect(markup['@context']).toBe('https://schema.org');
      expect(readIn(folder, page)).toContain(`<h1>${markup.name.replaceAll('&', '&#38;')}</h1>`);
      for (const { contentUrl } of markup.distribution) {
        expect(contentUrl.startsWith(start)).toBe(true);
        expect(existsSync(join(folder, contentUrl.slice(start.length)))).toBe(true);
      }
    }
  });
});
