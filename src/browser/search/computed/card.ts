import { classed, element } from '../element.ts';
import type { CaveatFile } from '../../../search/words/row-file.ts';
import type { Computed, ComputedRow } from './computed.ts';
import { drawRows } from './chart.ts';

/** What each place shows. */
const shown = new WeakMap<HTMLElement, string>();

/** Shows what is worked out, with all that it rests on; nothing empties the place for it. */
export function showComputed(box: HTMLElement, computed: Computed | undefined): void {
  const key = JSON.stringify(computed);
  // It comes before the other results and with them: what readers have opened of it stays.
  if (computed && shown.get(box) === key) return;
  shown.set(box, key);
  // Before anything changes, or all of it would be laid out once more for this.
  const room = computed ? (box.parentElement?.clientWidth ?? 0) : 0;
  box.hidden = computed === undefined;
  box.classList.toggle('search-result', !box.hidden);
  if (!computed) return box.replaceChildren();
  const { title, rows, note, refusal, dataset, result } = computed;
  const caveats = document.createElement('div');
  box.setAttribute('aria-label', result?.title ?? title);
  box.replaceChildren(
    headLine(computed, box.dataset),
    ...(result && result.title !== title ? [element('p', title)] : []),
    ...(refusal ? [element('p', refusal)] : []),
    ...(note ? [element('p', note)] : []),
    ...(rows.length > 1 && !refusal ? [drawRows(computed, room)] : []),
    listRows(rows, box.dataset),
    caveats,
    links(dataset, box.dataset),
  );
  void showCaveats(caveats, dataset.address, box.dataset);
}

/** The number that is worked out, or else what the rows are; a link to the table of which they are. */
function headLine({ title, dataset, result }: Computed, { kind = '' }: DOMStringMap): HTMLElement {
  const link = document.createElement('a');
  link.href = dataset.address;
  link.className = result ? 'search-hit answer' : 'search-hit';
  const about = [...(result?.marks ?? []), kind, result?.detail].filter(Boolean).join(' · ');
  const text = classed(
    'span',
    'search-text',
    classed('span', 'search-title', result?.title ?? title),
    ' ',
    classed('span', 'm', about),
  );
  link.append(...(result?.value ? [classed('span', 'v', result.value), ' '] : []), text);
  return link;
}

/** What must be known before the numbers are used. Where it cannot be had, the link to the table leads to it. */
async function showCaveats(block: HTMLElement, table: string, words: DOMStringMap): Promise<void> {
  try {
    const response = await fetch(words['caveatFile'] ?? '');
    const caveats = response.ok ? (((await response.json()) as CaveatFile)[table] ?? []) : [];
    if (caveats.length === 0) return;
    block.append(
      details(
        words['caveats'],
        caveats.map((caveat) => element('p', caveat)),
      ),
    );
  } catch {
    // As where it is not there.
  }
}

/** Rows beyond which the table is folded. */
const open = 8;

function listRows(rows: readonly ComputedRow[], words: DOMStringMap): HTMLElement {
  const body = rows.map(({ label, value, marks, source }) => {
    const head = element('th', label);
    head.setAttribute('scope', 'row');
    const number = element('td', [value, ...marks.map((mark) => `(${mark})`)].join(' '));
    const link = element('a', source.title);
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
  const data = element('a', dataset.title);
  data.href = dataset.address;
  const share = element('a', words['share'] ?? '');
  const address = new URL(words['action'] ?? '', location.href);
  const input = document.querySelector<HTMLInputElement>(`#${words['input']}`);
  address.searchParams.set('q', input?.value.trim() ?? '');
  share.href = address.href;
  return element('p', data, ' ', share);
}

function details(summary = '', content: readonly HTMLElement[]): HTMLDetailsElement {
  return element('details', element('summary', summary), ...content);
}
