import { getOrMake } from '../../domain/memo.ts';
import { IndexClient } from './index-client.ts';
import { readPlaces } from './places.ts';
import type { Question } from './protocol.ts';
import type { ResultList } from './result-list.ts';
import { fill } from '../../domain/fill.ts';

/** The same search in the site’s other languages: links to it, whose results are shown here, marked. */
export class OtherLanguages {
  readonly #box: HTMLElement;
  readonly #list: HTMLElement;
  readonly #results: ResultList;
  readonly #onShown: () => void;
  readonly #indexes = new Map<HTMLAnchorElement, IndexClient>();
  #question: Question | undefined;

  /** `onShown` is called when results of another language have come in. */
  constructor(box: HTMLElement, list: HTMLElement, results: ResultList, onShown: () => void) {
    this.#box = box;
    this.#list = list;
    this.#results = results;
    this.#onShown = onShown;
    list.addEventListener('click', (event) => this.#click(event));
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  /** Offers the question in the other languages; no question, or one without words, is not offered. */
  offer(question?: Question): void {
    this.#question = question;
    this.#list.hidden = !question?.text || this.#links.length === 0;
    for (const link of this.#links) {
      const query = question?.text ?? '';
      link.hidden = false;
      link.search = new URLSearchParams({ q: query }).toString();
      link.textContent = fill(this.#box.dataset['otherLanguage'] ?? '', {
        language: link.dataset['name'] ?? '',
        query,
      });
    }
  }

  /**
   * Shows what answers all of the question in them, where little does in the reader’s own language; first, where
   * there nothing does.
   */
  async showBetter(isFirst: boolean): Promise<void> {
    for (const link of this.#links) await this.#show(link, { isBetter: true, isFirst });
  }

  #click(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#show(link);
  }

  /** Shows what the language of the link finds; `isBetter`: only where it answers all. */
  async #show(link: HTMLAnchorElement, { isBetter = false, isFirst = false } = {}): Promise<void> {
    const question = this.#question;
    if (!question) return;
    const open = () => new IndexClient(readPlaces(link.hreflang, link, this.#box));
    const index = getOrMake(this.#indexes, link, open);
    try {
      const answer = await index.ask({ ...question, from: 0 });
      if (!answer || question !== this.#question || (isBetter && answer.isNear)) return;
      link.hidden = true;
      const found = [...answer.figures, ...answer.pages];
      if (found.length === 0) return;
      this.#results.addForeign(found, link.hreflang, link.dataset['name'] ?? '', isFirst);
      this.#onShown();
    } catch {
      // The link leads to the same results on a page of their own.
    }
  }
}
