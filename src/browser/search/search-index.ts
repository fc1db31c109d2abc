import { countFacets, leadWithFigures, narrow, type Counts, type Membership } from './facets.ts';
import { findHits, findMembers, rememberAnswers } from './finder.ts';
import { openPagefind, type Hit, type Pagefind } from './pagefind.ts';
import type { Query, Selection } from './query.ts';

export interface Answer {
  /** The best figures, to be shown first. */
  figures: Hit[];
  /** Everything else, best first. */
  pages: Hit[];
  /** Number of results that only the filters leave out. */
  filteredOut: number;
  /** Words of the query that no page holds. */
  missing: string[];
  counts: Counts;
}

interface OpenIndex extends Pagefind {
  members: Membership;
}

/** The site's index, loaded with the first use and anew after a failure. */
export class SearchIndex {
  readonly #address: string;
  readonly #filterValues: Selection;
  readonly #language: string;
  #attempts = 0;
  #opening: Promise<OpenIndex> | undefined;

  constructor(address: string, filterValues: Selection, language: string) {
    this.#address = address;
    this.#filterValues = filterValues;
    this.#language = language;
  }

  open(): Promise<OpenIndex> {
    this.#opening ??= this.#load(this.#attempts++);
    return this.#opening;
  }

  /** Lets go of an index that failed; the next use loads it again. */
  drop(): void {
    this.#opening?.then(({ close }) => close()).catch(() => {});
    this.#opening = undefined;
  }

  async ask({ text, selection }: Query): Promise<Answer> {
    const { search, members } = await this.open();
    const { hits, missing } = await findHits(search, text, this.#language);
    // Pagefind takes a part of the index it cannot fetch for one without matches.
    if (hits.length === 0 && !navigator.onLine) throw new Error('The index is out of reach');
    const left = narrow(hits, members, selection);
    return {
      ...leadWithFigures(left, members),
      filteredOut: hits.length - left.length,
      missing,
      counts: countFacets(hits, members, selection),
    };
  }

  async #load(attempt: number): Promise<OpenIndex> {
    const { search, close } = await openPagefind(this.#address, attempt);
    const members = await findMembers(search, this.#filterValues);
    return { search: rememberAnswers(search), close, members };
  }
}
