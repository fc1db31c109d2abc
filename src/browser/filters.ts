import { createRowLoader } from './all-rows.ts';

/**
 * Filters over the rows of a page hide rows by style alone. This counts what is left, and keeps the
 * choice in the address, so that it can be sent on and survives another order.
 */
const rowsOfPage = '.filtered :is(tbody tr, .sources > li)';
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const tally = document.querySelector('[data-tally]');

function readChoice(filters: HTMLFormElement): URLSearchParams {
  const choice = new URLSearchParams();
  for (const [name, value] of new FormData(filters))
    if (typeof value === 'string' && value) choice.set(name, value);
  return choice;
}

function restore(filters: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = filters.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && [...field.options].some((one) => one.value === value))
      field.value = value;
  }
}

const loadRows = createRowLoader<HTMLElement>(
  [...document.querySelectorAll<HTMLElement>(rowsOfPage)],
  rowsOfPage,
);

/** A choice concerns the rows of every page. */
async function bringRows(): Promise<void> {
  const rows = await loadRows();
  const [own] = rows.filter(({ ownerDocument }) => ownerDocument === document);
  if (rows.some(({ ownerDocument }) => ownerDocument !== document))
    own?.parentElement?.append(...rows);
}

function count(filters: HTMLFormElement): void {
  const names = [...filters.querySelectorAll('select')].map(({ name }) => `[data-${name}]`);
  const rows = [...document.querySelectorAll<HTMLElement>(`.filtered :is(tr, li):is(${names})`)];
  const shown = rows.filter((row) => row.checkVisibility()).length;
  const words = (shown === 0 ? filters.dataset['none'] : filters.dataset['shown']) ?? '';
  if (tally)
    tally.textContent = words
      .replace('{shown}', String(shown))
      .replace('{count}', String(rows.length));
}

function keep(filters: HTMLFormElement): void {
  const query = readChoice(filters).toString();
  const search = query ? `?${query}` : '';
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-sort]'))
    link.search = search;
}

async function update(filters: HTMLFormElement): Promise<void> {
  keep(filters);
  // Without the other pages it still counts those that are here.
  await bringRows().catch(() => undefined);
  count(filters);
}

if (form) {
  restore(form);
  if (readChoice(form).size > 0) void update(form);
  form.addEventListener('change', () => void update(form));
  // The fields are reset after the event.
  form.addEventListener('reset', () => setTimeout(() => void update(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
}
