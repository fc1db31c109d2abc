import { writeAddress } from './query.ts';
import type { SearchSession } from './session.ts';

export interface SearchHistory {
  /** The query has changed: the address follows. */
  change(): void;
  /** The reader has asked: what is typed next is another entry. */
  submit(): void;
}

/**
 * The address of the search page says what is searched. Each query that is submitted is an entry of the history, to
 * which the reader can go back; what is typed on the way is none. `onReturn` is called with the address of an entry.
 */
export function keepHistory(session: SearchSession, onReturn: () => void): SearchHistory {
  let isAsked = true;
  addEventListener('popstate', () => {
    isAsked = true;
    onReturn();
    void session.ask();
  });
  return {
    change: () => {
      const search = writeAddress(location.search, session.query);
      if (search === location.search) return;
      const address = location.pathname + search + location.hash;
      if (isAsked) history.pushState(null, '', address);
      else history.replaceState(history.state, '', address);
      isAsked = false;
    },
    submit: () => {
      isAsked = true;
    },
  };
}
