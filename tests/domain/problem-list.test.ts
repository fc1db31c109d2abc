import { describe, expect, it } from 'vitest';
import { boundProblems, ProblemList } from '../../src/domain/problem-list.ts';
import { limits } from '../../src/domain/limits.ts';
import { error, warning, type Problem } from '../../src/domain/problem.ts';

const slip = (line: number, file = 'x.csv', message = 'Wrong') =>
  error({ file, line, column: 1 }, 'csv-empty-cell', message, 'Mend it');
const slips = (count: number, file?: string, message?: string): Problem[] =>
  Array.from({ length: count }, (_, index) => slip(index + 1, file, message));

describe('a list of problems', () => {
  it('is whole where an editor can read it', () => {
    expect(boundProblems(slips(100))).toEqual(slips(100));
    expect(boundProblems(slips(101))).toEqual(slips(101));
  });

  it('tells the first of many alike and how many more there are', () => {
    const told = boundProblems(slips(20_000));
    expect(told).toHaveLength(101);
    expect(told.slice(0, 100)).toEqual(slips(100));
    expect(told[100]).toMatchObject({
      message: 'And 19,900 more of this kind in this file',
      hint: limits.problemsAlike.mend,
      severity: 'error',
    });
  });

  it('counts each kind, severity and file by itself', () => {
    const other = warning({ file: 'x.csv', line: 9, column: 1 }, 'csv-empty-cell', 'Odd', 'Look');
    const told = boundProblems([...slips(150), ...slips(150, 'y.csv'), other]);
    expect(told).toHaveLength(203);
    expect(told).toContainEqual(other);
  });

  it('is the same when it is bounded again', () => {
    for (const count of [1, 101, 102, 5_000]) {
      const once = boundProblems([...slips(count), ...slips(count, 'y.csv')]);
      expect(boundProblems(once)).toEqual(once);
    }
  });

  it('ends where there are too many in all', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => slip(1, `${index}.csv`));
    const told = boundProblems(many);
    expect(told).toHaveLength(1_001);
    expect(told.at(-1)).toMatchObject({ kind: 'too-large', severity: 'error' });
  });

  it('tells errors first, and fails for no number of warnings', () => {
    const many = Array.from({ length: 3_000 }, (_, index) =>
      warning({ file: `${index}.csv`, line: 1, column: 1 }, 'csv-empty-cell', 'Odd', 'Look'),
    );
    const told = boundProblems(many);
    expect(told).toHaveLength(1_001);
    expect(told.at(-1)).toMatchObject({ kind: 'too-large', severity: 'warning' });
    expect(boundProblems(told)).toEqual(told);
    expect(boundProblems([...many, slip(1)])[0]).toEqual(slip(1));
  });

  it('ends where they are too long in all', () => {
    const long = Array.from({ length: 90 }, (_, index) =>
      error({ file: `${index}.csv`, line: 1, column: 1 }, 'csv-header', 'A', 'b'.repeat(50_000)),
    );
    expect(boundProblems(long)).toHaveLength(10);
  });

  it('quotes no more than can be read', () => {
    const [told] = boundProblems(slips(1, 'x.csv', 'a'.repeat(100_000)));
    expect(told?.message).toBe(`${'a'.repeat(999)}…`);
  });

  it('takes more than the stack holds', () => {
    const list = new ProblemList();
    list.add(slips(500_000));
    expect(list.list()).toHaveLength(101);
  });
});
