import { getParts } from './parts.ts';
import { forGroups, isBlank, readAddress, writeAddress } from './query.ts';
import { SearchSession } from './session.ts';

/** Milliseconds without a key after which a search starts. */
const pause = 120;

const started = new WeakSet<Element>();

/** Brings a search box to life, once. */
export function startSearch(box: HTMLFormElement): void {
  if (started.has(box)) return;
  started.add(box);
  const session = new SearchSession(getParts(box));
  const isPage = box.dataset['search'] === 'page';
  const ask = (): void => {
    if (isPage) keepInAddress(session);
    void session.ask();
  };
  if (isPage) takeFromAddress(session, getParts(box).input);
  listen(box, session, ask);
  if (isPage) box.addEventListener('submit', (event) => submit(event, ask));
  if (isBlank(session.query)) session.prepare();
  else ask();
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

function takeFromAddress(session: SearchSession, input: HTMLInputElement): void {
  const query = readAddress(location.search);
  if (isBlank(query)) return;
  input.value = query.text;
  session.filters.selection = query.selection;
  session.sort = query.sort;
}

function keepInAddress(session: SearchSession): void {
  const search = writeAddress(location.search, session.query);
  if (search === location.search) return;
  history.replaceState(history.state, '', location.pathname + search + location.hash);
}

function debounce(action: () => void, delay: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
}
