import type { Computed, ComputedRow } from './computed.ts';
import { drawRows } from './chart.ts';

/** Shows what is worked out, with all that it rests on; nothing empties the place for it. */
export function showComputed(place: HTMLElement, computed: Computed | undefined): void {
  place.hidden = computed === undefined;
  if (!computed) return place.replaceChildren();
  const { title, rows, note, refusal, caveats, dataset } = computed;
  const heading = element('h2', title);
  heading.id = `${place.id}-title`;
  place.setAttribute('aria-labelledby', heading.id);
  place.replaceChildren(
    heading,
    ...(refusal ? [element('p', refusal)] : []),
    ...(note ? [element('p', note)] : []),
    ...(rows.length > 1 && !refusal ? [drawRows(computed)] : []),
    listRows(rows, place.dataset),
    ...(caveats.length > 0
      ? [
          details(
            place.dataset['caveats'],
            caveats.map((caveat) => element('p', caveat)),
          ),
        ]
      : []),
    links(dataset, place.dataset),
  );
}

/** Rows beyond which the table is folded. */
const open = 8;

function listRows(rows: readonly ComputedRow[], words: DOMStringMap): HTMLElement {
  const body = rows.map(({ label, value, marks, source }) => {
    const head = element('th', label);
    head.setAttribute('scope', 'row');
    const number = element('td', [value, ...marks.map((mark) => `(${mark})`)].join(' '));
    const link = element('a', source.title) as HTMLAnchorElement;
    link.href = source.address;
    return element('tr', head, number, element('td', link));
  });
  const table = element('table', element('tbody', ...body));
  const summary = (words['rows'] ?? '').replace('{count}', String(rows.length));
  const block = details(summary, [table]);
  block.open = rows.length <= open;
  return block;
}

function links(dataset: Computed['dataset'], words: DOMStringMap): HTMLElement {
  const data = element('a', dataset.title) as HTMLAnchorElement;
  data.href = dataset.address;
  const share = element('a', words['share'] ?? '') as HTMLAnchorElement;
  const address = new URL(words['action'] ?? '', location.href);
  const input = document.querySelector<HTMLInputElement>(`#${words['input']}`);
  address.searchParams.set('q', input?.value.trim() ?? '');
  share.href = address.href;
  return element('p', data, ' ', share);
}

function details(summary = '', content: readonly HTMLElement[]): HTMLDetailsElement {
  return element('details', element('summary', summary), ...content) as HTMLDetailsElement;
}

function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}
