import { Combobox } from './combobox.ts';
import { Filters } from './filters.ts';
import { IndexClient } from './index-client.ts';
import { OtherLanguages } from './other-languages.ts';
import type { Parts } from './parts.ts';
import { readPlaces } from './places.ts';
import type { Answer, Question } from './protocol.ts';
import { isBlank, normalizeText, type Query, type Sort } from './query.ts';
import { ResultList } from './result-list.ts';
import { showState } from './state.ts';

/** Milliseconds after which a reader is told to wait. */
const patience = 250;

/** One search box at work: questions to the index, answers to the page. */
export class SearchSession {
  readonly filters: Filters;
  readonly #parts: Parts;
  readonly #index: IndexClient;
  readonly #results: ResultList;
  readonly #combobox: Combobox;
  readonly #others: OtherLanguages;
  /** What is shown, for more of the same. */
  #asked: Question | undefined;
  /** The query that its reader wants looked for as it stands. */
  #literal: string | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.filters = new Filters(parts.box, parts.clear);
    this.#index = new IndexClient(readPlaces(parts.box.lang, parts.box, parts.box), (counts) =>
      this.filters.refresh(counts),
    );
    this.#results = new ResultList(parts.list, this.filters.names);
    this.#combobox = new Combobox(parts.input, parts.list);
    this.#others = new OtherLanguages(parts.box, parts.others, this.#results, () =>
      this.#combobox.refresh(),
    );
  }

  get query(): Query {
    return {
      text: normalizeText(this.#parts.input.value),
      selection: this.filters.selection,
      sort: this.#sortButton('newest').checked ? 'newest' : 'best',
    };
  }

  set sort(sort: Sort) {
    this.#sortButton(sort).checked = true;
  }

  /** Loads the index ahead of the first question. */
  prepare(): void {
    this.#index.prepare();
  }

  async ask(): Promise<void> {
    const { query } = this;
    if (isBlank(query)) return this.#empty('empty');
    const question = { ...query, isLiteral: query.text === this.#literal, from: 0 };
    const slow = setTimeout(() => showState(this.#parts, 'loading'), patience);
    try {
      const answer = await this.#index.ask(question);
      if (!answer) return;
      this.#results.show(answer.figures, answer.pages);
      this.#goOn(question, answer);
      this.#report(query, answer);
      this.#others.offer(question);
      if (answer.total === 0) void this.#others.showAll();
    } catch {
      this.#empty('failed');
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
    if (!this.#asked) return;
    try {
      const answer = await this.#index.ask(this.#asked);
      if (!answer) return;
      this.#results.add(answer.pages)?.focus();
      this.#goOn(this.#asked, answer);
    } catch {
      this.#empty('failed');
    }
  }

  #sortButton(sort: Sort): HTMLInputElement {
    return this.#parts.sort.querySelector<HTMLInputElement>(`[value=${sort}]`)!;
  }

  #report({ text }: Query, { corrected, total, filteredOut, missing }: Answer): void {
    this.#combobox.refresh();
    showState(this.#parts, total > 0 ? 'results' : 'none', {
      text: corrected ?? text,
      count: total,
      filteredOut,
      missing,
      ...(corrected && { typed: text }),
    });
  }

  #goOn(question: Question, { figures, pages, total }: Answer): void {
    const from = question.from + figures.length + pages.length;
    this.#asked = { ...question, from };
    this.#parts.more.hidden = from >= total;
  }

  #empty(state: 'empty' | 'failed'): void {
    this.#index.forget();
    this.#others.offer();
    this.#results.clear();
    this.#asked = undefined;
    this.#parts.more.hidden = true;
    this.filters.refresh();
    this.#combobox.refresh();
    showState(this.#parts, state);
  }
}
