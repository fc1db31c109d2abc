import { describe, expect, it } from 'vitest';
import { countOf } from '../../src/domain/count-of.ts';
import { createProgress } from '../../src/publish/progress.ts';

describe('what a build says of itself', () => {
  it('is a line for each step that has ended, with what came of it', async () => {
    const lines: string[] = [];
    const { step } = createProgress((line) => lines.push(line));
    const result = await step(
      () => Promise.resolve(1234),
      (count) => `rendered ${countOf(count, 'page')}`,
    );
    expect(result).toBe(1234);
    expect(lines).toEqual([expect.stringMatching(/^ +\d+\.\d s {2}rendered 1,234 pages$/)]);
  });

  it('is nothing of a step that fails', async () => {
    const lines: string[] = [];
    const { step } = createProgress((line) => lines.push(line));
    const failing = step(
      () => Promise.reject(new Error('no')),
      () => 'done',
    );
    await expect(failing).rejects.toThrow('no');
    expect(lines).toEqual([]);
  });

  it('counts one thing as one', () => {
    expect([countOf(1, 'figure'), countOf(0, 'figure')]).toEqual(['1 figure', '0 figures']);
  });
});
