export const operations = [
  'sum',
  'share',
  'change',
  'difference',
  'ratio',
  'min',
  'max',
  'rank',
  'count',
] as const;

export type Operation = (typeof operations)[number];

/**
 * The result of the operation over the numbers `own`, in their unit: a share and a change in per cent, a ratio and a
 * rank without a unit. `base`: the whole of a share, what a change, difference or ratio starts from, the field of a
 * rank. A count is of the rows themselves.
 * Computed alike at build, for the ledger, and in the browser, for a search.
 */
export function operate(operation: Operation, own: number[], base: number[]): number {
  switch (operation) {
    case 'sum':
      return sum(own);
    case 'min':
      return Math.min(...own);
    case 'max':
      return Math.max(...own);
    case 'share':
      return (sum(own) / sum(base)) * 100;
    case 'change':
      return (sum(own) / sum(base) - 1) * 100;
    case 'difference':
      return sum(own) - sum(base);
    case 'ratio':
      return sum(own) / sum(base);
    case 'count':
      return own.length;
    case 'rank':
      return 1 + base.filter((value) => value > sum(own)).length;
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
