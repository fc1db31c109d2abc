/**
 * The rows of a table that is spread over pages: those of this page, and, once somebody asks for them, those of the
 * others in their order. `selector` names the rows of a page.
 */
export function createRowLoader<Row extends HTMLElement>(
  rows: readonly Row[],
  selector: string,
): () => Promise<Row[]> {
  const nav = document.querySelector<HTMLElement>('[data-row-pages]');
  let all: Promise<Row[]> | undefined;
  const load = async (pages: HTMLElement): Promise<Row[]> => {
    const links = [...pages.querySelectorAll<HTMLAnchorElement>('li a')];
    const found = await Promise.all(
      links.map(async ({ ariaCurrent, href }) =>
        ariaCurrent ? rows : [...(await readPage(href)).querySelectorAll<Row>(selector)],
      ),
    );
    pages.hidden = true;
    // They stand for rows that are now here themselves.
    document.querySelector('[data-later-rows]')?.remove();
    return found.flat();
  };
  return () => (all ??= nav ? load(nav) : Promise.resolve([...rows]));
}

/** The policy of the site lets no script make a page out of text; the browser itself may read one. */
const readPage = (address: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    const fail = () => reject(new Error(address));
    request.addEventListener('load', () =>
      request.responseXML ? resolve(request.responseXML) : fail(),
    );
    request.addEventListener('error', fail);
    request.send();
  });
