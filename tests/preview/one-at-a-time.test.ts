import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/preview/one-at-a-time.ts';

describe('work that is asked for at any time', () => {
  it('is never done twice at once, and once more for all that was asked meanwhile', async () => {
    const log: string[] = [];
    const ask = oneAtATime(async () => {
      log.push('begin');
      await turn();
      log.push('end');
    }, String);
    for (let count = 0; count < 5; count++) ask();
    for (let count = 0; count < 10; count++) await turn();
    expect(log).toEqual(['begin', 'end', 'begin', 'end']);
    ask();
    for (let count = 0; count < 10; count++) await turn();
    expect(log).toHaveLength(6);
  });

  it('tells what it throws, and goes on when asked again', async () => {
    const told: unknown[] = [];
    let count = 0;
    const ask = oneAtATime(
      async () => {
        if (count++ === 0) throw new Error('gone');
      },
      (cause) => told.push(cause),
    );
    ask();
    await turn();
    ask();
    await turn();
    expect(told).toEqual([new Error('gone')]);
    expect(count).toBe(2);
  });
});
