import type { Run } from './excerpt.ts';
import type { Names } from './filters.ts';
import type { FoundPage, FoundPassage } from './found-page.ts';

/** Writes found pages into a listbox as options that are links. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #names: Names;
  #options = 0;

  constructor(list: HTMLElement, names: Names) {
    this.#list = list;
    this.#names = names;
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#options = 0;
  }

  /** Shows an answer: `figures` as records of their own, then `pages`. */
  show(figures: FoundPage[], pages: FoundPage[]): void {
    const { figures: figuresTitle, passages: pagesTitle } = this.#list.dataset;
    this.clear();
    if (figures.length > 0) {
      const records = figures.map((page, position) =>
        this.#figure(page, position === 0 && page.isAnswer),
      );
      this.#list.append(heading(figuresTitle), ...records);
      if (pages.length > 0) this.#list.append(heading(pagesTitle));
    }
    this.add(pages);
  }

  /** Returns the first new option. */
  add(pages: FoundPage[]): HTMLElement | null {
    const blocks = pages.map((page) => this.#page(page));
    this.#list.append(...blocks);
    return blocks[0]?.querySelector<HTMLElement>('a') ?? null;
  }

  /** Adds results in another language, named `name`; each says which language it is in. */
  addForeign(pages: FoundPage[], language: string, name: string): void {
    const blocks = pages.map((page) =>
      this.#page({ ...page, detail: [name, page.detail].filter(Boolean).join(' · ') }),
    );
    for (const block of blocks) block.lang = language;
    this.#list.append(heading(name), ...blocks);
  }

  #page(page: FoundPage): HTMLElement {
    const own = this.#option('search-hit', page, this.#about(page));
    const sections = page.sections.map((section) =>
      this.#option('search-hit search-section', section),
    );
    const block = element('div', 'search-result', own, ...sections);
    block.setAttribute('role', sections.length > 0 ? 'group' : 'none');
    if (sections.length > 0) block.setAttribute('aria-label', page.title);
    return block;
  }

  /** Large only where it answers all that was asked: what stands large is taken for the answer. */
  #figure(page: FoundPage, isLarge: boolean): HTMLElement {
    const form = isLarge ? 'answer' : page.isAnswer ? 'mini' : 'mini partial';
    const option = this.#option(`search-hit ${form}`, page, this.#about(page));
    if (page.value.length > 0) {
      const text = element('span', 'search-text', ...option.childNodes);
      option.replaceChildren(element('span', 'v', ...page.value.map(runNode)), ' ', text);
    }
    const uses = page.sections.map((use) => this.#option('search-hit search-section', use));
    const block = element('div', 'search-result', option, ...uses);
    block.setAttribute('role', uses.length > 0 ? 'group' : 'none');
    if (uses.length > 0) block.setAttribute('aria-label', page.title);
    return block;
  }

  #option(className: string, passage: FoundPassage, ...more: (Node | string)[]): HTMLElement {
    const title = element('span', 'search-title', ...passage.heading.map(runNode));
    const excerpt = element('span', 'ex', ...passage.excerpt.map(runNode));
    const option = element('a', className, title, ' ', excerpt, ' ', ...more) as HTMLAnchorElement;
    option.id = `${this.#list.id}-${this.#options++}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.tabIndex = -1;
    option.href = passage.address;
    return option;
  }

  #about({ kind, theme, detail, differs, marks }: FoundPage): HTMLElement {
    const names = [
      ...marks,
      this.#names.kind.get(kind),
      this.#names.theme.get(theme),
      detail,
      differs,
    ];
    return element('span', 'm', names.filter(Boolean).join(' · '));
  }
}

function heading(text = ''): HTMLElement {
  const line = element('div', 'search-group', text);
  line.setAttribute('role', 'presentation');
  return line;
}

const runNode = ({ text, isHit }: Run): Node | string => (isHit ? element('mark', '', text) : text);

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}
