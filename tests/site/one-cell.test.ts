import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runCommand } from '../support/command.ts';

const { fisheries } = inject('sites');
let root: string;
let changed: string;

/** The same site, built after one cell of one table has changed from 1200 to 1275. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assay-cell-'));
  const content = join(root, 'content');
  changed = join(root, 'dist');
  cpSync('tests/fixtures/fisheries', content, { recursive: true });
  const table = join(content, 'data/landings.csv');
  const rows = readFileSync(table, 'utf8');
  writeFileSync(table, rows.replace('NTH,herring,2025,1200', 'NTH,herring,2025,1275'));
  // So that a change of that many per cent may be written as one.
  const metadata = join(content, 'data/landings.yaml');
  const described = readFileSync(metadata, 'utf8');
  writeFileSync(
    metadata,
    described.replace(
      'unit: tonnes, optional: true',
      'unit: tonnes, rounding: exact, optional: true',
    ),
  );
  const { code, output } = await runCommand('build', {
    CONTENT_DIR: content,
    OUT_DIR: changed,
    BUILD_DATE: '2026-11-23',
    BASE_PATH: '/fish/',
    SITE_URL: 'https://fish.example',
  });
  if (code !== 0) throw new Error(output);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const spaces = /[\u00a0\u202f]/g;
const read = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8').replace(spaces, ' ');

describe('one changed cell', () => {
  // File, what stood there, what stands there now.
  it.each([
    ['the sentence', 'briefings/catch/index.html', 'F1">1,200 tonnes', 'F1">1,275 tonnes'],
    [
      'the description',
      'briefings/catch/index.html',
      'bring home, 1,200 tonnes',
      'bring home, 1,275 tonnes',
    ],
    [
      'the alternative text',
      'briefings/catch/index.html',
      'longest, with 1,200 tonnes',
      'longest, with 1,275 tonnes',
    ],
    ['the table', 'briefings/catch/index.html', '>1,200<', '>1,275<'],
    ['a computed figure', 'briefings/catch/index.html', 'F5">20%', 'F5">27.5%'],
    ['the other language', 'fr/briefings/catch/index.html', '1 200 tonnes', '1 275 tonnes'],
    [
      'the page of the figure',
      'facts/north-herring-2025/index.html',
      '1,200 tonnes',
      '1,275 tonnes',
    ],
    ['the register', 'facts/index.html', '1,200 tonnes', '1,275 tonnes'],
    ['the chart as a picture', 'charts/landings-by-island.svg', '1,200', '1,275'],
    ['the chart as a table', 'charts/landings-by-island.csv', '1200', '1275'],
    ['the page of the dataset', 'data/landings/index.html', '>1,200<', '>1,275<'],
    [
      'the table to download',
      'data/landings.csv',
      'NTH,herring,2025,1200',
      'NTH,herring,2025,1275',
    ],
    ['the data as JSON', 'data/landings.json', '1200', '1275'],
    ['all figures as JSON', 'facts.json', '"value": 1200', '"value": 1275'],
    ['the Atom feed', 'feed.xml', '1,200 tonnes', '1,275 tonnes'],
    ['the JSON feed', 'feed.json', '1,200 tonnes', '1,275 tonnes'],
  ])('changes %s', (_, file, before, after) => {
    expect(read(fisheries.folder, file).includes(before), 'before').toBe(true);
    expect(read(changed, file).includes(after), 'after').toBe(true);
    expect(read(changed, file).includes(before), 'what was there before').toBe(false);
  });

  it('leaves its old value nowhere', () => {
    const holders = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (file) =>
          /\.(html|xml|json|svg|csv|md|txt)$/.test(file) &&
          /1[,. ]?200(?= ton)/.test(read(folder, file)),
      );
    expect(holders(fisheries.folder).length).toBeGreaterThan(5);
    expect(holders(changed)).toEqual([]);
  });
});
