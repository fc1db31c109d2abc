import { Combobox } from './combobox.ts';
import { Filters } from './filters.ts';
import { describePage, type FoundPage } from './found-page.ts';
import { describeRecord } from './record-page.ts';
import type { Parts } from './parts.ts';
import { isBlank, normalizeText, type Query } from './query.ts';
import { ResultList } from './result-list.ts';
import { SearchIndex, type Answer } from './search-index.ts';
import { showState } from './state.ts';

const pagesAtOnce = 8;
const recordsFirst = 3;
/** Pages that come before the next records. */
const pagesBefore = 2;
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
  #waiting: Load[] = [];
  /** The query that its reader wants looked for as it stands. */
  #literal: string | undefined;

  constructor(parts: Parts) {
    const { dataset, lang } = parts.box;
    this.#parts = parts;
    this.filters = new Filters(parts.box, parts.clear);
    const places = {
      pagefind: dataset['index'] ?? '',
      answers: dataset['answers'] ?? '',
      words: dataset['words'] ?? '',
    };
    this.#index = new SearchIndex(places, this.filters.values, lang);
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
      const answer = await this.#index.ask(query, query.text === this.#literal);
      const [first, rest] = this.#order(answer);
      const figures = await loadAll(first);
      const pages = await loadAll(rest.slice(0, pagesAtOnce - figures.length));
      if (turn !== this.#turn) return;
      this.#results.show(figures, pages);
      this.#wait(rest.slice(pages.length));
      this.#report(query, answer, first.length + rest.length);
    } catch {
      if (turn === this.#turn) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  /** Looks for the words as they were typed, misspelt or not. */
  async askLiterally(): Promise<void> {
    this.#literal = this.query.text;
    await this.ask();
  }

  async showMore(): Promise<void> {
    const turn = this.#turn;
    try {
      const pages = await loadAll(this.#waiting.slice(0, pagesAtOnce));
      if (turn !== this.#turn) return;
      this.#wait(this.#waiting.slice(pages.length));
      this.#results.add(pages)?.focus();
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  /** The best records come first, then pages; further records last, lest they hide the pages. */
  #order({ records, leading, pages, terms, reading }: Answer): [Load[], Load[]] {
    const { usedIn = '' } = this.#parts.box.dataset;
    const own = records.map(
      ({ record }): Load =>
        async () =>
          describeRecord(record, terms, reading, usedIn),
    );
    const others = pages.map(
      (hit): Load =>
        async () =>
          describePage(await hit.data(), terms, reading),
    );
    const first = Math.min(leading, recordsFirst);
    return [
      own.slice(0, first),
      [
        ...others.slice(0, pagesBefore),
        ...own.slice(first, first + recordsFirst),
        ...others.slice(pagesBefore),
        ...own.slice(first + recordsFirst),
      ],
    ];
  }

  #report({ text }: Query, answer: Answer, count: number): void {
    const { filteredOut, missing, counts, corrected } = answer;
    this.filters.refresh(counts);
    this.#combobox.refresh();
    showState(this.#parts, count > 0 ? 'results' : 'none', {
      text: corrected ?? text,
      count,
      filteredOut,
      missing,
      ...(corrected && { typed: text }),
    });
  }

  #wait(results: Load[]): void {
    this.#waiting = results;
    this.#parts.more.hidden = results.length === 0;
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

/** Fetches what a result shows. */
type Load = () => Promise<FoundPage>;

const loadAll = (loads: Load[]): Promise<FoundPage[]> => Promise.all(loads.map((load) => load()));
