/** Lets readers sort the tables that say how; what does the work is loaded where there is one. */
const tables = document.querySelectorAll<HTMLTableElement>('table:has(th[data-sort])');

if (tables.length > 0) {
  const { makeSortable } = await import('./sortable-table/sorter.ts');
  for (const table of tables) makeSortable(table);
}

export {};
