export type Direction = 'ascending' | 'descending' | 'none';
export type SortKind = 'number' | 'date' | 'text';

/** The first click sorts upwards, the second downwards, the third restores the order of the file. */
export function nextDirection(current: Direction): Direction {
  return current === 'none' ? 'ascending' : current === 'ascending' ? 'descending' : 'none';
}

/**
 * Positions of `values` in the order asked for. Numbers are ordered by size, dates (`2025`, `2025-10`,
 * `2025-10-26`) by time, words by `compareWords`. Equal values keep the order of the file; empty ones,
 * and numbers that are none, come last in either direction.
 */
export function orderValues(
  values: readonly string[],
  kind: SortKind,
  direction: Direction,
  compareWords: (a: string, b: string) => number,
): number[] {
  const positions = [...values.keys()];
  if (direction === 'none') return positions;
  const isEmpty = (value: string) => value === '' || (kind === 'number' && isNaN(Number(value)));
  const compare = {
    number: (a: string, b: string) => Number(a) - Number(b),
    date: (a: string, b: string) => (a < b ? -1 : Number(a > b)),
    text: compareWords,
  }[kind];
  const sign = direction === 'ascending' ? 1 : -1;
  return positions.sort((i, j) => {
    const [a = '', b = ''] = [values[i], values[j]];
    return Number(isEmpty(a)) - Number(isEmpty(b)) || (isEmpty(a) ? 0 : sign * compare(a, b));
  });
}
