import type { Prefetched } from './prefetch.ts';
import { getParts } from './parts.ts';
import { keepHistory } from './history.ts';
import { forGroups, isBlank, readAddress } from './query.ts';
import { SearchSession } from './session.ts';

/** Milliseconds without a key after which a search starts. */
const pause = 120;

const started = new WeakSet<Element>();

/** Brings a search box to life, once; `prefetched`: what every question needs, on its way. */
export function startSearch(box: HTMLFormElement, prefetched: Prefetched): void {
  if (started.has(box)) return;
  started.add(box);
  const isPage = box.dataset['search'] === 'page';
  const session = new SearchSession(getParts(box), prefetched);
  const history = isPage ? keepHistory(session, () => takeFromAddress(session)) : undefined;
  const ask = (): void => {
    history?.change();
    void session.ask();
  };
  // What the reader has begun to type goes before an address without a query.
  if (isPage && !isBlank(readAddress(location.search))) takeFromAddress(session);
  listen(box, session, ask);
  if (history) {
    box.addEventListener('submit', (event) => {
      submit(event, ask);
      history.submit();
    });
  }
  // Nothing is shown as yet; what a question needs is fetched meanwhile.
  void session.ask();
  if (isBlank(session.query)) session.prepare();
}

function listen(box: HTMLFormElement, session: SearchSession, ask: () => void): void {
  const { input, more, retry, clear, instead } = getParts(box);
  const askAgain = (): void => {
    input.focus();
    ask();
  };
  input.addEventListener('input', debounce(ask, pause));
  box.addEventListener('change', ({ target }) => {
    if (target !== input) ask();
  });
  more.addEventListener('click', () => void session.showMore());
  instead.addEventListener('click', () => {
    input.focus();
    void session.askLiterally();
  });
  retry.addEventListener('click', (event) => {
    event.preventDefault();
    askAgain();
  });
  clear.addEventListener('click', () => {
    session.filters.selection = forGroups(() => []);
    askAgain();
  });
}

/** On the search page the answer is already below; a touch keyboard would hide it. */
function submit(event: SubmitEvent, ask: () => void): void {
  event.preventDefault();
  ask();
  const focused = document.activeElement;
  if (focused instanceof HTMLInputElement && matchMedia('(pointer: coarse)').matches) {
    focused.blur();
  }
}

function takeFromAddress(session: SearchSession): void {
  const { text, selection, sort } = readAddress(location.search);
  session.text = text;
  session.filters.selection = selection;
  session.sort = sort;
}

function debounce(action: () => void, delay: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
}
