import { createRowLoader } from '../all-rows.ts';
import { keepHeaderInSight } from './header.ts';
import { nextDirection, orderValues, type Direction, type SortKind } from './order.ts';
import { addFinder } from './row-finder.ts';

/** A table, its rows as the file has them, and how readers are told of another order. */
interface Sorter {
  table: HTMLTableElement;
  body: HTMLTableSectionElement;
  /** Brings the rows of other pages, too, into the table. */
  bring: () => Promise<HTMLTableRowElement[]>;
  status: HTMLElement;
  compareWords: (a: string, b: string) => number;
}

/** Puts a button into each heading that names a `data-sort`, and a field before the rows. Rows are moved whole. */
export function makeSortable(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  const region = table.parentElement;
  if (!body || !region) return;
  const language = table.closest<HTMLElement>('[lang]')?.lang;
  const load = createRowLoader([...body.rows], 'table:has(th[data-sort]) tbody tr');
  const sorter: Sorter = {
    table,
    body,
    bring: async () => {
      const rows = await load();
      if (body.rows.length < rows.length) body.append(...rows);
      return rows;
    },
    status: createStatus(),
    compareWords: new Intl.Collator(language, { numeric: true }).compare,
  };
  region.after(sorter.status);
  for (const heading of headingsOf(table)) addButton(heading, sorter);
  const { find: label, found } = table.dataset;
  if (label && found) addFinder(region, { label, found, bring: sorter.bring });
  keepHeaderInSight(region, table);
}

const headingsOf = (table: HTMLTableElement) => [
  ...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]'),
];

function addButton(heading: HTMLTableCellElement, sorter: Sorter): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => void sort(heading, sorter));
}

async function sort(heading: HTMLTableCellElement, sorter: Sorter): Promise<void> {
  const rows = await sorter.bring();
  const direction = nextDirection((heading.ariaSort as Direction | null) ?? 'none');
  for (const other of headingsOf(sorter.table)) other.removeAttribute('aria-sort');
  if (direction !== 'none') heading.ariaSort = direction;
  const kind = heading.dataset['sort'] as SortKind;
  const values = rows.map((row) => readValue(row.cells[heading.cellIndex]));
  const order = orderValues(values, kind, direction, sorter.compareWords);
  sorter.body.append(...order.flatMap((position) => rows[position] ?? []));
  const words = sorter.table.dataset[direction] ?? '';
  sorter.status.textContent = words.replace('{column}', () => heading.textContent?.trim() ?? '');
}

/** `data-v` where what is shown is not what is sorted by. */
const readValue = (cell: HTMLTableCellElement | undefined): string =>
  cell?.dataset['v'] ?? cell?.textContent?.trim() ?? '';

function createStatus(): HTMLElement {
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  return status;
}
