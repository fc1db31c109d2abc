import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { once } from '../../src/library/once.ts';
import { noteRead, Reads, recordReads, withoutReads } from '../../src/library/reads.ts';

const library = {} as Library;

/** Names of what `work` reads, in the order of the alphabet. */
async function readsOf(work: () => unknown): Promise<string[]> {
  const reads = new Reads();
  await recordReads(reads, work);
  return [...reads.list()].sort();
}

test('what is worked out once belongs to each that asks for it', async () => {
  let times = 0;
  const inner = once(() => {
    noteRead('inner');
    times++;
  });
  const outer = once((source) => {
    noteRead('outer');
    inner(source);
  });
  const ask = (): void => {
    noteRead('own');
    outer(library);
  };
  expect(await readsOf(ask)).toEqual(['inner', 'outer', 'own']);
  expect(await readsOf(ask)).toEqual(['inner', 'outer', 'own']);
  expect(await readsOf(() => inner(library))).toEqual(['inner']);
  expect(times).toBe(1);
});

test('what is read after a pause belongs to it as well, also for who has asked before', async () => {
  const slow = once(async () => {
    noteRead('before');
    await setImmediate();
    noteRead('after');
  });
  const both = await Promise.all([readsOf(() => slow(library)), readsOf(() => slow(library))]);
  expect(both).toEqual([
    ['after', 'before'],
    ['after', 'before'],
  ]);
});

test('two that include each other are gone through once', () => {
  const [one, other] = [new Reads(), new Reads()];
  one.add('one');
  other.add('other');
  one.include(other);
  other.include(one);
  expect([...one.list()]).toEqual(['one', 'other']);
  expect([...other.list()]).toEqual(['other', 'one']);
});

test('what others depend on as a whole is not noted, and neither is what nobody records', async () => {
  const names = await readsOf(() => {
    withoutReads(() => noteRead('within'));
    noteRead('beside');
  });
  noteRead('by itself');
  expect(names).toEqual(['beside']);
});
