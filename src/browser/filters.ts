/**
 * Filters over the rows of a page hide rows by style alone. This counts what is left, and keeps the
 * choice in the address, so that it can be sent on and survives another order.
 */
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

function update(filters: HTMLFormElement): void {
  count(filters);
  keep(filters);
}

if (form) {
  restore(form);
  if (readChoice(form).size > 0) update(form);
  form.addEventListener('change', () => update(form));
  // The fields are reset after the event.
  form.addEventListener('reset', () => setTimeout(() => update(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
}

export {};
