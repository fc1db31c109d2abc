import type { Prefetched } from './prefetch.ts';
import { Combobox } from './combobox.ts';
import { showComputed } from './computed/card.ts';
import { Filters } from './filters.ts';
import { IndexClient } from './index-client.ts';
import { OtherLanguages } from './other-languages.ts';
import type { Parts } from './parts.ts';
import { readPlaces } from './places.ts';
import type { Answer, Early, Question } from './protocol.ts';
import { hasSelection, isBlank, normalizeText, type Query, type Sort } from './query.ts';
import { ResultList } from './result-list.ts';
import { showLoading, showState } from './state.ts';

/** Milliseconds in which all of an answer may come, on a slow machine too: what comes before is not shown by itself. */
const moment = 200;
/** Milliseconds after which a reader is told to wait. */
const loadingDelay = 250;
/** Where there are fewer results, another language may have better ones. */
const fewest = 3;

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

  constructor(parts: Parts, prefetched: Prefetched) {
    this.#parts = parts;
    this.filters = new Filters(parts.box, parts.clear);
    this.#index = new IndexClient(
      readPlaces(parts.box.lang, parts.box, parts.box),
      (counts) => this.filters.refresh(counts),
      prefetched,
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

  set text(text: string) {
    this.#parts.input.value = text;
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
    this.#offerElsewhere(query.text);
    if (isBlank(query)) return this.#empty('empty');
    const question = { ...query, isLiteral: query.text === this.#literal, from: 0 };
    showLoading(this.#parts);
    let early: Early | undefined;
    let isSlow = false;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const showSoon = (): void => {
      soon ??= setTimeout(() => {
        soon = undefined;
        if (early) this.#showEarly(early);
      }, moment);
    };
    const slow = setTimeout(() => {
      isSlow = true;
      if (early) showSoon();
      else showState(this.#parts, 'loading');
    }, loadingDelay);
    try {
      const answer = await this.#index.ask(question, (found) => {
        early = found;
        // Where results stand already, these would come and go before the eye.
        if (isSlow || this.#results.isEmpty) showSoon();
      });
      clearTimeout(soon);
      if (!answer) return;
      showComputed(this.#parts.computed, answer.computed);
      this.#results.show(answer.figures, answer.pages, answer.isNear ? this.#near : '');
      this.#goOn(question, answer);
      this.#report(query, answer);
      this.#others.offer(question);
      const isNarrowed = hasSelection(query.selection);
      if (!isNarrowed && (answer.isNear || answer.total < fewest))
        void this.#others.showBetter(answer.isNear);
    } catch {
      this.#empty('failed');
    } finally {
      clearTimeout(slow);
      clearTimeout(soon);
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

  /** The same search in the guide, where its readers are offered that, or from there in everything else. */
  #offerElsewhere(query: string): void {
    const { box, elsewhere } = this.#parts;
    const isGuide = box.dataset['collection'] === 'guide';
    const { action } = box;
    const words = box.dataset[isGuide ? 'inPages' : 'inGuide'] ?? '';
    elsewhere.textContent = words;
    elsewhere.hidden = query === '' || words === '';
    const parameters = new URLSearchParams({ q: query, ...(!isGuide && { in: 'guide' }) });
    elsewhere.href = `${action}?${parameters}`;
  }

  /** What stands above results that are not of all that was asked. */
  get #near(): string {
    return this.#parts.box.dataset['nearest'] ?? '';
  }

  #sortButton(sort: Sort): HTMLInputElement {
    return this.#parts.sort.querySelector<HTMLInputElement>(`[value=${sort}]`)!;
  }

  /** While the pages are still searched; where they come at once, all results do together. */
  #showEarly({ figures, pages, computed, isNear }: Early): void {
    showComputed(this.#parts.computed, computed);
    this.#results.showEarly(figures, pages, isNear ? this.#near : '');
    this.#combobox.refresh();
  }

  #report(
    { text }: Query,
    { corrected, total, filteredOut, missing, isLacking, isNear }: Answer,
  ): void {
    this.#combobox.refresh();
    if (total === 0 && isLacking) return showState(this.#parts, 'failed');
    showState(this.#parts, total > 0 ? 'results' : 'none', {
      text: corrected ?? text,
      count: total,
      filteredOut,
      missing,
      isLacking,
      isNear,
      ...(corrected && { typed: text }),
    });
  }

  #goOn(question: Question, { next, isMore }: Answer): void {
    this.#asked = { ...question, from: next };
    this.#parts.more.hidden = !isMore;
  }

  #empty(state: 'empty' | 'failed'): void {
    this.#index.forget();
    this.#others.offer();
    this.#results.clear();
    showComputed(this.#parts.computed, undefined);
    this.#asked = undefined;
    this.#parts.more.hidden = true;
    this.filters.refresh();
    this.#combobox.refresh();
    showState(this.#parts, state);
  }
}
