// Each of these runs in the printed page, by itself: it is handed to the browser as text.

/** A figure leads to its record in the same document, there or in the part it is quoted from; that one to the site. */
export function leadFiguresWithin(): void {
  const figures = document.querySelectorAll<HTMLAnchorElement>(
    ':is(article, [data-records]) a[data-fact]',
  );
  for (const figure of figures) {
    const id = figure.dataset['fact'] ?? '';
    const elsewhere = figure.closest<HTMLElement>('[data-records]')?.dataset['records'];
    const place = elsewhere ? document.getElementById(elsewhere) : figure.closest('article');
    const record = place?.querySelector(`[data-fact-record="${id}"]`);
    if (record) figure.href = `#${record.id}`;
  }
}

/** A site without an address has none to lead to. */
export function dropOwnLinks(): void {
  for (const link of document.querySelectorAll('a'))
    if (link.origin === location.origin && link.pathname !== location.pathname)
      link.removeAttribute('href');
}

/** Parts of the document whose page numbers it tells. */
export function listNumberedParts(): string[] {
  const places = document.querySelectorAll<HTMLElement>('[data-page-of]');
  return [...places].map((place) => place.dataset['pageOf'] ?? '');
}

/** Writes the page of each part. */
export function writePageNumbers(numbers: Record<string, number>): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
    place.textContent = String(numbers[place.dataset['pageOf'] ?? '']);
}
