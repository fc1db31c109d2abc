import { Combobox } from './combobox.ts';
import { Filters } from './filters.ts';
import { describePage, type FoundPage } from './found-page.ts';
import type { Hit } from './pagefind.ts';
import type { Parts } from './parts.ts';
import { isBlank, normalizeText, type Query } from './query.ts';
import { ResultList } from './result-list.ts';
import { SearchIndex, type Answer } from './search-index.ts';
import { showState } from './state.ts';

const pagesAtOnce = 8;
/** Milliseconds after which a reader is told to wait. */
const patience = 250;

/** One search box at work: questions to the index, answers to the page. */
export class SearchSession {
  readonly filters: Filters;
  readonly #parts: Parts;
  readonly #index: SearchIndex;
  readonly #results: ResultList;
  readonly #combobox: Combobox;
  /** Number of the latest question: answers to earlier ones are dropped. */
  #turn = 0;
  #waiting: Hit[] = [];

  constructor(parts: Parts) {
    const { dataset, lang } = parts.box;
    this.#parts = parts;
    this.filters = new Filters(parts.box, parts.clear);
    this.#index = new SearchIndex(dataset['index'] ?? '', this.filters.values, lang);
    this.#results = new ResultList(parts.list, this.filters.names);
    this.#combobox = new Combobox(parts.input, parts.list);
  }

  get query(): Query {
    return { text: normalizeText(this.#parts.input.value), selection: this.filters.selection };
  }

  /** Loads the index ahead of the first question. */
  prepare(): void {
    this.#index.open().catch(() => this.#index.drop());
  }

  async ask(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.query;
    if (isBlank(query)) return this.#empty('empty');
    const slow = setTimeout(
      () => turn === this.#turn && showState(this.#parts, 'loading'),
      patience,
    );
    try {
      const answer = await this.#index.ask(query);
      const figures = await loadPages(answer.figures);
      const pages = await loadPages(answer.pages.slice(0, pagesAtOnce - figures.length));
      if (turn === this.#turn) this.#show(query, answer, figures, pages);
    } catch {
      if (turn === this.#turn) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  async showMore(): Promise<void> {
    const turn = this.#turn;
    try {
      const pages = await loadPages(this.#waiting.slice(0, pagesAtOnce));
      if (turn !== this.#turn) return;
      this.#wait(this.#waiting.slice(pages.length));
      this.#results.add(pages)?.focus();
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #show({ text }: Query, answer: Answer, figures: FoundPage[], pages: FoundPage[]): void {
    const { filteredOut, missing, counts } = answer;
    const count = answer.figures.length + answer.pages.length;
    this.#results.show(figures, pages);
    this.#wait(answer.pages.slice(pages.length));
    this.filters.refresh(counts);
    this.#combobox.refresh();
    showState(this.#parts, count > 0 ? 'results' : 'none', { text, count, filteredOut, missing });
  }

  #wait(hits: Hit[]): void {
    this.#waiting = hits;
    this.#parts.more.hidden = hits.length === 0;
  }

  #fail(): void {
    this.#index.drop();
    this.#empty('failed');
  }

  #empty(state: 'empty' | 'failed'): void {
    this.#results.clear();
    this.#wait([]);
    this.filters.refresh();
    this.#combobox.refresh();
    showState(this.#parts, state);
  }
}

const loadPages = (hits: Hit[]): Promise<FoundPage[]> =>
  Promise.all(hits.map(async (hit) => describePage(await hit.data())));
