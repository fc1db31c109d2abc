import { prefetch, type Prefetched } from './prefetch.ts';
import { readPlaces } from './places.ts';

// Only listens: the search itself loads with the first sign that someone wants it.
const page = document.querySelector<HTMLFormElement>('[data-search=page]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const box = page ?? dialog?.querySelector<HTMLFormElement>('[data-search]');

const load = () => import('./controller.ts');

// The search page of the guide is the same, with `?in=guide`.
if (page && new URLSearchParams(location.search).get('in') === 'guide')
  page.dataset['collection'] = 'guide';

let prefetched: Prefetched | undefined;

async function start(): Promise<void> {
  if (!box) return;
  try {
    prefetched ??= prefetch(readPlaces(box.lang, box, box));
    (await load()).startSearch(box, prefetched);
  } catch {
    const part = (name: string) => box.querySelector<HTMLElement>(`[data-part=${name}]`);
    part('failed')?.removeAttribute('hidden');
    part('status')?.replaceChildren(box.dataset['failed'] ?? '');
  }
}

function open(event: Event): void {
  const input = box?.querySelector('input');
  if (!input) return;
  event.preventDefault();
  if (!page) showDialog();
  input.focus();
  takeText(event.target, input);
}

/** While it is open, what lies behind is painted once, not with every key: see `data-search-opened` in its styles. */
function showDialog(): void {
  dialog?.showModal();
  document.body.toggleAttribute('data-search-opened', true);
}
dialog?.addEventListener('close', () => document.body.removeAttribute('data-search-opened'));

/** The opener may be a field that someone has begun to type in. */
function takeText(opener: EventTarget | null, input: HTMLInputElement): void {
  if (!(opener instanceof HTMLInputElement) || !opener.value) return input.select();
  input.value = opener.value;
  opener.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

for (const opener of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
  if (!page) opener.setAttribute('aria-haspopup', 'dialog');
  opener.addEventListener('pointerenter', start);
  opener.addEventListener('focus', start);
  opener.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) open(event);
  });
  opener.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
}

// A key without a modifier may be in the way of someone who dictates: it can be switched off.
const keySwitch = document.querySelector<HTMLInputElement>('[data-search-key]');
try {
  if (keySwitch) keySwitch.checked = localStorage.getItem('search-key') !== 'off';
  keySwitch?.addEventListener('change', () => {
    localStorage.setItem('search-key', keySwitch.checked ? 'on' : 'off');
  });
} catch {
  // Without storage the switch lasts as long as the page.
}

document.addEventListener('keydown', (event) => {
  if (keySwitch?.checked === false) return;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || target.matches('input, textarea, select');
  if (!isTyping && !document.querySelector('dialog[open]')) open(event);
});

box?.addEventListener('focusin', start);
box?.addEventListener('pointerdown', start);
box?.addEventListener('click', ({ target }) => {
  const toggle = (target as Element).closest('[data-search-toggle]');
  const isOpen = toggle?.getAttribute('aria-expanded') === 'true';
  toggle?.setAttribute('aria-expanded', String(!isOpen));
});

const marksFragments = 'fragmentDirective' in (document as object);
if (location.hash.includes(':~:') && !marksFragments) {
  const main = document.querySelector('main');
  void import('./mark-fragment.ts').then(({ markFragment }) => {
    if (main) markFragment(main, location.hash);
  });
}

if (
  page &&
  (/[?&](q|kind|theme|subject|place|year)=/.test(location.search) ||
    page.contains(document.activeElement))
) {
  void start();
}
