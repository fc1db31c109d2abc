import { findRows } from './matching-rows.ts';

/** Where readers look for words in the rows of a table, and are told how many rows have them. */
interface Finder {
  /** What the field is called. */
  label: string;
  /** Said of the rows left, with `{shown}` and `{count}`. */
  found: string;
  status: HTMLElement;
  /** Brings all rows of the table into it. */
  bring: () => Promise<HTMLTableRowElement[]>;
}

/** Puts a field before `region`; rows without the words are hidden. */
export function addFinder(region: HTMLElement, finder: Finder): void {
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.type = 'search';
  label.className = 'row-find';
  label.append(finder.label, field);
  region.before(label);
  field.addEventListener('input', () => void find(field, finder));
}

async function find(field: HTMLInputElement, { bring, found, status }: Finder): Promise<void> {
  const rows = await bring();
  const matching = findRows(
    rows.map((row) => row.textContent ?? ''),
    field.value,
  );
  rows.forEach((row, index) => (row.hidden = !matching.has(index)));
  status.textContent = found
    .replace('{shown}', String(matching.size))
    .replace('{count}', String(rows.length));
}
