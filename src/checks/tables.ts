import type { Check } from './check.ts';
import { checkSelection } from './selections.ts';

/** Tables print columns that exist and rows that are there. */
export const checkTables: Check = (library) =>
  [...library.tables.entries.values()].flatMap((entry) => {
    const { columns, sort } = entry.value;
    return checkSelection(
      entry,
      [
        ...columns.map((name, index) => [['columns', index], name] as const),
        [['sort'], sort?.replace(/^-/, '')],
      ],
      library,
    );
  });
