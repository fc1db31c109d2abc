import { describe, expect, it } from 'vitest';
import { BoundedMap, fetchOnce, getOrMake } from '../../src/domain/memo.ts';

describe('what is kept of a result', () => {
  it('is made once for each key', () => {
    const made: string[] = [];
    const memo = new Map<string, number>();
    const lengthOf = (text: string) => getOrMake(memo, text, (key) => made.push(key) + key.length);
    expect(['ab', 'c', 'ab'].map(lengthOf)).toEqual([3, 3, 3]);
    expect(made).toEqual(['ab', 'c']);
  });

  it('is made again where there was nothing', () => {
    let count = 0;
    const memo = new Map<string, undefined>();
    const nothing = () => void (count += 1);
    getOrMake(memo, 'a', nothing);
    getOrMake(memo, 'a', nothing);
    expect(count).toBe(2);
  });

  it('is let go of where there is too much of it', () => {
    const memo = new BoundedMap<string, number>(2);
    for (const key of ['a', 'b', 'c']) memo.set(key, 1);
    expect([...memo.keys()]).toEqual(['c']);
  });
});

describe('what is fetched', () => {
  it('is fetched once, and again after a failure', async () => {
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('here')];
    let asked = 0;
    const memo = new Map<string, Promise<string>>();
    const ask = () => fetchOnce(memo, 'a', () => answers[asked++]!);
    await expect(Promise.allSettled([ask(), ask()])).resolves.toHaveLength(2);
    expect(asked).toBe(1);
    expect(await ask()).toBe('here');
    expect(await ask()).toBe('here');
    expect(asked).toBe(2);
  });
});
