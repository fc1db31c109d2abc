import { findRows } from './matching-rows.ts';

/** Where readers look for words in the rows of a table, and are told how many rows have them. */
interface Finder {
  /** What the field is called. */
  label: string;
  /** Said of the rows left, with `{shown}` and `{count}`. */
  found: string;
  /** Brings all rows of the table into it. */
  bring: () => Promise<HTMLTableRowElement[]>;
}

/** Puts a field before `region`; rows without the words are hidden. */
export function addFinder(region: HTMLElement, finder: Finder): void {
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.type = 'search';
  const told = document.createElement('output');
  const bar = document.createElement('div');
  bar.className = 'row-find';
  label.append(finder.label, ' ', field);
  bar.append(label, told);
  region.before(bar);
  field.addEventListener('input', () => void find(field, told, finder));
}

async function find(
  field: HTMLInputElement,
  told: HTMLOutputElement,
  { bring, found }: Finder,
): Promise<void> {
  const rows = await bring();
  const matching = findRows(
    rows.map((row) => row.textContent ?? ''),
    field.value,
  );
  rows.forEach((row, index) => (row.hidden = !matching.has(index)));
  told.value = found
    .replace('{shown}', String(matching.size))
    .replace('{count}', String(rows.length));
}
