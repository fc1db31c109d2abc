import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFactHistory, type FactHistory } from '../../src/history/fact-history.ts';
import { readChanges } from '../../src/history/since.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { cloneShallow, createRepository, type ContentRepository } from '../support/repository.ts';

const stocks = 'facts/stocks.yaml';
const share = { unit: 'percent', qualifier: 'about' };
const linesOf = ({ facts }: FactHistory, id: string) =>
  facts
    .get(id)
    ?.map(({ day, value, unit, qualifier = '' }) =>
      `${day} ${qualifier} ${value} ${unit}`.replace('  ', ' '),
    );

/** Each change is committed on the second of a later month. */
function commitAll(repository: ContentRepository, changes: (() => void)[]): void {
  changes.forEach((change, index) => {
    change();
    repository.commit(`2026-0${index + 2}-02`);
  });
}

describe('the history of a fact', () => {
  it('has each value from the day it was committed, the oldest first', async () => {
    const repository = createRepository();
    commitAll(repository, [
      () => repository.replace(stocks, 'value: 70', 'value: 65'),
      () => repository.replace(stocks, 'Share of herring', 'Part of herring'),
      () => repository.replace(stocks, 'value: 65', 'value: 60'),
    ]);
    const { reach, facts } = await readFactHistory(repository.folder);
    expect(reach).toEqual({ kind: 'complete', day: '2026-01-01' });
    expect(facts.get('herring-share')).toEqual([
      { day: '2026-01-01', value: 70, ...share },
      { day: '2026-02-02', value: 65, ...share },
      { day: '2026-04-02', value: 60, ...share },
    ]);
  });

  it('begins, for the public, when the record became public', async () => {
    const repository = createRepository();
    commitAll(repository, [
      () => repository.replace(stocks, 'value: 70', 'value: 65\n  audience: staff'),
      () => repository.replace(stocks, 'value: 65\n', 'value: 60\n'),
      () => repository.replace(stocks, 'value: 60\n  audience: staff', 'value: 60'),
    ]);
    expect(linesOf(await readFactHistory(repository.folder), 'herring-share')).toEqual([
      '2026-01-01 about 70 percent',
      '2026-04-02 about 60 percent',
    ]);
  });

  it.each<[string, string, (repository: ContentRepository) => void, string[]]>([
    [
      'a cell behind it',
      'north-herring-2025',
      ({ replace }) => replace('data/landings.csv', '2025,1200', '2025,1250'),
      ['2026-01-01 1200 tonnes', '2026-02-02 1250 tonnes'],
    ],
    [
      'its unit',
      'closed-years',
      ({ replace }) => replace('facts/fleet.yaml', 'unit: years', 'unit: tonnes'),
      ['2026-01-01 up-to 10 years', '2026-02-02 up-to 10 tonnes'],
    ],
    [
      'its qualifier',
      'closed-years',
      ({ replace }) => replace('facts/fleet.yaml', 'qualifier: up-to\n  ', ''),
      ['2026-01-01 up-to 10 years', '2026-02-02 10 years'],
    ],
    [
      'its place among the files',
      'closed-years',
      ({ read, write, remove }) => {
        write('facts/other.yaml', read('facts/fleet.yaml'));
        remove('facts/fleet.yaml');
      },
      ['2026-01-01 up-to 10 years'],
    ],
  ])('follows %s', async (_, id, change, lines) => {
    const repository = createRepository();
    commitAll(repository, [() => change(repository)]);
    expect(linesOf(await readFactHistory(repository.folder), id)).toEqual(lines);
  });

  it('goes on under a new id', async () => {
    const repository = createRepository();
    commitAll(repository, [
      () => repository.replace(stocks, 'value: 70', 'value: 65'),
      () => repository.replace(stocks, 'herring-share:', 'part:\n  formerly: [herring-share]'),
      () => repository.replace(stocks, 'value: 65', 'value: 60'),
    ]);
    const history = await readFactHistory(repository.folder);
    expect(history.facts.has('herring-share')).toBe(false);
    expect(linesOf(history, 'part')).toEqual([
      '2026-01-01 about 70 percent',
      '2026-02-02 about 65 percent',
      '2026-04-02 about 60 percent',
    ]);
  });

  it('begins on the day a fact is added, and ends with the record', async () => {
    const repository = createRepository();
    const fleet = repository.read('facts/fleet.yaml');
    commitAll(repository, [
      () => repository.remove('facts/fleet.yaml'),
      () => repository.write('facts/fleet.yaml', fleet.replace('closed-years', 'new-years')),
    ]);
    const history = await readFactHistory(repository.folder);
    expect(linesOf(history, 'new-years')).toEqual(['2026-03-02 up-to 10 years']);
    expect(history.facts.has('closed-years')).toBe(false);
  });

  it('leaves out what is not committed', async () => {
    const repository = createRepository();
    repository.replace(stocks, 'value: 70', 'value: 65');
    expect(linesOf(await readFactHistory(repository.folder), 'herring-share')).toEqual([
      '2026-01-01 about 70 percent',
    ]);
  });

  it('takes what a branch brought in as of its merge', async () => {
    const repository = createRepository();
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.replace(stocks, 'value: 70', 'value: 65');
    repository.commit('2026-02-02');
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'work');
    repository.commit('2026-05-05');
    expect(linesOf(await readFactHistory(repository.folder), 'herring-share')).toEqual([
      '2026-01-01 about 70 percent',
      '2026-05-05 about 65 percent',
    ]);
  });

  it('is read in a further checkout of the repository', async () => {
    const repository = createRepository();
    commitAll(repository, [() => repository.replace(stocks, 'value: 70', 'value: 65')]);
    const checkout = join(createFolder(), 'checkout');
    repository.git('worktree', 'add', '--quiet', '--detach', checkout, 'HEAD~1');
    expect(linesOf(await readFactHistory(join(checkout, 'content')), 'herring-share')).toEqual([
      '2026-01-01 about 70 percent',
    ]);
  });
});

describe('a history that is not whole', () => {
  it('says from which day a shallow clone holds values', async () => {
    const repository = createRepository();
    commitAll(repository, [
      () => repository.replace(stocks, 'value: 70', 'value: 65'),
      () => repository.replace(stocks, 'value: 65', 'value: 60'),
    ]);
    const history = await readFactHistory(cloneShallow(repository, 2));
    expect(history.reach).toEqual({ kind: 'since', day: '2026-02-02', gap: 'shallow' });
    expect(linesOf(history, 'herring-share')).toEqual([
      '2026-02-02 about 65 percent',
      '2026-03-02 about 60 percent',
    ]);
  });

  it('says from which day it was read where there are more commits than it reads', async () => {
    const repository = createRepository();
    commitAll(repository, [
      () => repository.replace(stocks, 'value: 70', 'value: 65'),
      () => repository.replace('facts/fleet.yaml', 'value: 10', 'value: 8'),
    ]);
    const history = await readFactHistory(repository.folder, { most: 2 });
    expect(history.reach).toEqual({ kind: 'since', day: '2026-02-02', gap: 'cut' });
    expect(linesOf(history, 'herring-share')).toEqual(['2026-02-02 about 65 percent']);
    expect(linesOf(history, 'closed-years')).toHaveLength(2);
  });

  it('begins where every file of the clone is there', async () => {
    const repository = createRepository();
    commitAll(repository, [
      () => repository.replace(stocks, 'value: 70', 'value: 65'),
      () => repository.replace(stocks, 'value: 65', 'value: 60'),
    ]);
    const lost = repository.git('rev-parse', `HEAD~1:content/${stocks}`).trim();
    rmSync(join(repository.root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const history = await readFactHistory(repository.folder);
    expect(history.reach).toEqual({ kind: 'since', day: '2026-03-02', gap: 'missing' });
    expect(linesOf(history, 'herring-share')).toEqual(['2026-03-02 about 60 percent']);
    await expect(readChanges(repository.folder, 'HEAD~1')).rejects.toThrow(
      /^git has no history of .*: facts\/stocks.yaml is not in this clone, or too large\. Run this in a whole clone/,
    );
  });

  it('is not available without a repository', async () => {
    const history = await readFactHistory(copyFixture().folder);
    expect(history).toEqual({
      reach: { kind: 'unavailable', gap: 'no-repository' },
      facts: new Map(),
    });
  });
});

describe('an older form of the content', () => {
  it.each<[string, string, string, string, string, string]>([
    ['without theme', stocks, 'theme: stocks\n  reviewBy', 'reviewBy', 'herring-share', '70'],
    ['with an unknown field', stocks, 'where: p. 7', 'page: 7', 'herring-share', '70'],
    ['in an old table', 'data/landings.yaml', 'licence:', 'terms:', 'north-herring-2025', '1200'],
    ['of an old column', 'data/landings.yaml', 'label: {', 'name: {', 'north-herring-2025', '1200'],
    ['beside a broken record', stocks, 'unit: percent', 'unit: "', 'whole-catch', '3500000'],
  ])('still gives the value of a fact %s', async (_, file, before, after, id, value) => {
    const repository = createRepository();
    const current = repository.read(file);
    repository.replace(file, before, after);
    repository.commit('2026-02-02');
    repository.git('update-ref', 'refs/heads/main', orphan(repository));
    repository.write(file, current);
    repository.commit('2026-03-02');
    const values = (await readFactHistory(repository.folder)).facts.get(id);
    expect(values?.map(({ day, value }) => `${day} ${value}`)).toEqual([`2026-01-01 ${value}`]);
  });
});

/** The last commit’s content as the first commit of all, of 1 January 2026. */
const orphan = ({ git }: ContentRepository): string =>
  git('commit-tree', 'HEAD^{tree}', '-m', 'Old').trim();
