import { openAnswerBook, type AnswerBook } from './answer-book.ts';
import type { FoundAnswer } from './answers.ts';
import { besideRecords, countFacets, narrow, type Counts, type Membership } from './facets.ts';
import { findHits, findMembers, rememberAnswers, type Reading } from './finder.ts';
import { correctQuery, findDoubtful } from './correction.ts';
import { openPagefind, type Hit, type Pagefind } from './pagefind.ts';
import { groups, type Query, type Selection } from './query.ts';
import type { Term } from './terms.ts';
import { rankByTitle } from './title-rank.ts';
import { openVocabulary, type FindNear } from './vocabulary.ts';

/** Where the parts of the index of one language are. */
export interface IndexPlaces {
  pagefind: string;
  answers: string;
  words: string;
}

export interface Answer {
  /** Records that answer by themselves, best first. */
  records: FoundAnswer[];
  /** Number of records that answer better than the best page. */
  leading: number;
  /** What the query was read as, to mark it in the pages. */
  terms: Term[];
  reading: Reading;
  /** Pages beside the records, best first. */
  pages: Hit[];
  /** Number of results that only the filters leave out. */
  filteredOut: number;
  /** Words of the query that no page holds. */
  missing: string[];
  /** What was looked for instead of the query, which has a misspelt word. */
  corrected?: string;
  counts: Counts;
}

interface OpenIndex extends Pagefind {
  members: Membership;
  book: AnswerBook;
}

/** The site's index, loaded with the first use and anew after a failure. */
export class SearchIndex {
  readonly #places: IndexPlaces;
  readonly #filterValues: Selection;
  readonly #language: string;
  #attempts = 0;
  #opening: Promise<OpenIndex> | undefined;
  #vocabulary: Promise<FindNear> | undefined;

  constructor(places: IndexPlaces, filterValues: Selection, language: string) {
    this.#places = places;
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

  /** Answers the query, corrected where it has a misspelt word and `isLiteral` does not forbid it. */
  async ask(query: Query, isLiteral = false): Promise<Answer> {
    const answer = await this.#answer(query);
    const doubtful = findDoubtful(answer.terms, answer.missing);
    if (isLiteral || doubtful.length === 0) return answer;
    const { search } = await this.open();
    const corrected = await correctQuery(query.text, doubtful, await this.#near(), search);
    return corrected
      ? { ...(await this.#answer({ ...query, text: corrected })), corrected }
      : answer;
  }

  #near(): Promise<FindNear> {
    this.#vocabulary ??= openVocabulary(this.#places.words);
    this.#vocabulary.catch(() => (this.#vocabulary = undefined));
    return this.#vocabulary;
  }

  async #answer({ text, selection }: Query): Promise<Answer> {
    const { search, members, book } = await this.open();
    const terms = book.read(text);
    const { reading } = book;
    const { hits, missing } = await findHits(search, terms, reading);
    // Pagefind takes a part of the index it cannot fetch for one without matches.
    if (hits.length === 0 && !navigator.onLine) throw new Error('The index is out of reach');
    const left = narrow(hits, members, selection);
    const records = book.find(terms).filter(({ record }) => isChosen(record, selection));
    const ranked = await rankByTitle(
      records.length > 0 ? besideRecords(left, members) : left,
      terms,
      book,
    );
    return {
      records,
      leading: records.filter(({ share }) => share >= ranked.best).length,
      terms,
      reading,
      pages: ranked.hits,
      filteredOut: hits.length - left.length,
      missing,
      counts: countFacets(hits, members, selection),
    };
  }

  async #load(attempt: number): Promise<OpenIndex> {
    const [{ search, close }, book] = await Promise.all([
      openPagefind(this.#places.pagefind, attempt),
      openAnswerBook(this.#places.answers, this.#language),
    ]);
    const members = await findMembers(search, this.#filterValues);
    return { search: rememberAnswers(search), close, members, book };
  }
}

/** A term is in the reference. */
function isChosen(record: FoundAnswer['record'], selection: Selection): boolean {
  const { kind, theme = '', places = [], year = '' } = record;
  const own: Selection = {
    kind: [kind === 'term' ? 'reference' : kind],
    theme: [theme],
    place: places,
    year: [year],
  };
  return groups.every(
    (group) =>
      selection[group].length === 0 || selection[group].some((one) => own[group].includes(one)),
  );
}
