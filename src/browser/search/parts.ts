/** The elements of one search box; `SearchBox.astro` renders them. */
export interface Parts {
  box: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  none: HTMLElement;
  failed: HTMLElement;
  retry: HTMLButtonElement;
  clear: HTMLButtonElement;
  /** Two radio buttons. */
  sort: HTMLFieldSetElement;
  /** Links to the same search in the other languages. */
  others: HTMLElement;
  /** A link to the same search in the guide, or from there in everything else. */
  elsewhere: HTMLAnchorElement;
  /** What is worked out of the tables for the query. */
  computed: HTMLElement;
  /** Looks for the words as typed, where a correction was looked for. */
  instead: HTMLButtonElement;
}

/** Throws where the box lacks a part. */
export function getParts(box: HTMLFormElement): Parts {
  const part = <E extends HTMLElement>(name: keyof Parts): E => {
    const element = box.querySelector<E>(`[data-part="${name}"]`);
    if (!element) throw new Error(`The search box has no part “${name}”`);
    return element;
  };
  return {
    box,
    input: part('input'),
    status: part('status'),
    list: part('list'),
    more: part('more'),
    none: part('none'),
    failed: part('failed'),
    retry: part('retry'),
    clear: part('clear'),
    sort: part('sort'),
    others: part('others'),
    computed: part('computed'),
    elsewhere: part('elsewhere'),
    instead: part('instead'),
  };
}
