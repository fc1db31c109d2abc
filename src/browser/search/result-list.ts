import { classed, element } from './element.ts';
import type { Run } from './excerpt.ts';
import type { Names } from './filters.ts';
import type { FoundPage, FoundPassage } from './found-page.ts';
import { writeFragment } from './text-fragment.ts';

/** Keys of results. */
interface Shown {
  figures: string[];
  pages: string[];
}

const nothing: Shown = { figures: [], pages: [] };

/** Writes found pages into a listbox, each as one option that is a link; what belongs to it are links beside it. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #names: Names;
  #options = 0;
  /** Results that are shown already while the rest is still looked for. */
  #early: Shown = nothing;

  constructor(list: HTMLElement, names: Names) {
    this.#list = list;
    this.#names = names;
    // Not before it is followed: the address that a reader copies is that of the page.
    for (const event of ['pointerdown', 'keydown', 'click'])
      list.addEventListener(event, ({ target }) => pointAtHit(target as Element), true);
  }

  get isEmpty(): boolean {
    return this.#list.childElementCount === 0;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#options = 0;
    this.#early = nothing;
  }

  /** Shows what answers, before all has been searched. */
  showEarly(figures: FoundPage[], pages: FoundPage[], near = ''): void {
    this.show(figures, pages, near);
    this.#early = { figures: figures.map(keyOf), pages: pages.map(keyOf) };
  }

  /** Shows an answer: `figures` as records of their own, then `pages`; `near` stands above what is but near. */
  show(figures: FoundPage[], pages: FoundPage[], near = ''): void {
    const { figures: figuresTitle, passages: pagesTitle } = this.#list.dataset;
    const early = this.#early;
    const isSame = (one: string[], other: FoundPage[]) =>
      one.join('\n') === other.map(keyOf).join('\n');
    // Nobody who has begun to read them should see them go.
    const isShown =
      early.figures.length + early.pages.length > 0 &&
      isSame(early.figures, figures) &&
      isSame(early.pages, pages.slice(0, early.pages.length));
    const shown = isShown ? early.pages.length : 0;
    if (!isShown) {
      this.clear();
      if (near) this.#list.append(heading(near));
      if (figures.length > 0) {
        if (!near) this.#list.append(heading(figuresTitle));
        this.#list.append(
          ...figures.map((page, position) => this.#result(page, position === 0 && page.isAnswer)),
        );
      }
    }
    this.#early = nothing;
    if (figures.length > 0 && pages.length > 0 && shown === 0 && !near)
      this.#list.append(heading(pagesTitle));
    this.add(pages.slice(shown));
  }

  /** Returns the first new option. */
  add(pages: FoundPage[]): HTMLElement | null {
    const blocks = pages.map((page) => this.#result(page, false));
    this.#list.append(...blocks);
    return blocks[0]?.querySelector<HTMLElement>('a') ?? null;
  }

  /**
   * Adds results in another language, named `name`; each says which language it is in. They stand first where those
   * that are shown are but near.
   */
  addForeign(pages: FoundPage[], language: string, name: string, isFirst: boolean): void {
    const blocks = pages.map((page) =>
      this.#result({ ...page, detail: [name, page.detail].filter(Boolean).join(' · ') }, false),
    );
    for (const block of blocks) block.lang = language;
    this.#list[isFirst ? 'prepend' : 'append'](heading(name), ...blocks);
  }

  /** Large only where it answers all that was asked: what stands large is taken for the answer. */
  #result(page: FoundPage, isLarge: boolean): HTMLElement {
    const form = isLarge ? ' answer' : page.value.length === 0 ? '' : ' mini';
    const partial = page.isAnswer || form !== ' mini' ? '' : ' partial';
    const option = this.#option(`search-hit${form}${partial}`, page, this.#about(page));
    option.tabIndex = -1;
    if (page.value.length > 0) {
      const text = classed('span', 'search-text', ...option.childNodes);
      option.replaceChildren(classed('span', 'v', ...page.value.map(runNode)), ' ', text);
    }
    // A listbox holds nothing but options; these are reached by Tab, and the arrow keys leave them out.
    const links = page.sections.map((section) =>
      this.#option('search-hit search-section', section),
    );
    const block = classed('div', 'search-result', option, ...links);
    block.setAttribute('role', links.length > 0 ? 'group' : 'none');
    if (links.length > 0) block.setAttribute('aria-label', page.title);
    return block;
  }

  #option(className: string, passage: FoundPassage, ...more: (Node | string)[]): HTMLAnchorElement {
    const option = this.#link(className, passage, ...more);
    option.id = `${this.#list.id}-${this.#options++}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  }

  #link(className: string, passage: FoundPassage, ...more: (Node | string)[]): HTMLAnchorElement {
    const title = classed('span', 'search-title', ...passage.heading.map(runNode));
    const excerpt = passage.excerpt.length > 0 ? passage.excerpt.map(runNode) : [];
    const link = classed(
      'a',
      className,
      title,
      ' ',
      classed('span', 'ex', ...excerpt),
      ' ',
      ...more,
    );
    link.href = passage.address;
    const fragment = writeFragment(passage.excerpt);
    if (fragment) link.dataset['fragment'] = fragment;
    return link;
  }

  #about({ kind, theme, detail, differs, marks }: FoundPage): HTMLElement {
    const names = [
      ...marks,
      this.#names.kind.get(kind),
      this.#names.theme.get(theme),
      detail,
      differs,
    ];
    return classed('span', 'm', names.filter(Boolean).join(' · '));
  }
}

/** The link leads to the words that were found on its page. */
function pointAtHit(target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[data-fragment]');
  if (!link) return;
  const { fragment = '' } = link.dataset;
  delete link.dataset['fragment'];
  link.href += (link.hash ? '' : '#') + fragment;
}

/** A title whose passages have come since is shown anew. */
const keyOf = ({ address, title, isAnswer, excerpt, sections }: FoundPage): string =>
  `${address} ${title} ${isAnswer} ${excerpt.length} ${sections.length}`;

function heading(text = ''): HTMLElement {
  const line = classed('div', 'search-group', text);
  line.setAttribute('role', 'presentation');
  return line;
}

const runNode = ({ text, isHit }: Run): Node | string => (isHit ? element('mark', text) : text);
