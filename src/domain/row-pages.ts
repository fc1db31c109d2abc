/** Rows that a page carries: more would make it slow to draw, and nobody reads them in one go. */
export const rowsPerPage = 50;

export interface RowPage<Row> {
  /** Counted from 1. */
  page: number;
  pages: number;
  rows: readonly Row[];
  /** Places of its first and last row among all, counted from 1. */
  first: number;
  last: number;
  count: number;
}

export const countPages = (rows: number): number => Math.max(1, Math.ceil(rows / rowsPerPage));

/** Numbers of the pages after the first. */
export const laterPages = (rows: number): number[] =>
  Array.from({ length: countPages(rows) - 1 }, (_, index) => index + 2);

export function cutPage<Row>(all: readonly Row[], page: number): RowPage<Row> {
  const start = (page - 1) * rowsPerPage;
  const rows = all.slice(start, start + rowsPerPage);
  return {
    page,
    pages: countPages(all.length),
    rows,
    first: start + 1,
    last: start + rows.length,
    count: all.length,
  };
}

/** The page on which the row stands that has so many before it. */
export const pageOf = (before: number): number => Math.floor(before / rowsPerPage) + 1;
