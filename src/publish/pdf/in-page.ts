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

/** What the document is called, and the words of each of its links; those within it by their fragments. */
export function describeDocument(): { title: string; links: [string, string][] } {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
    (link): [string, string] => {
      const isOwn = link.origin === location.origin && link.pathname === location.pathname;
      const words = link.ariaLabel ?? link.textContent ?? '';
      return [
        isOwn ? decodeURIComponent(link.hash) : link.href,
        words.replace(/\s+/g, ' ').trim() || link.href,
      ];
    },
  );
  // The first link to a place says the most of it: later ones are marks.
  return { title: document.title, links: links.toReversed() };
}
