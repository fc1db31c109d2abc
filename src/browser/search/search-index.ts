import { openAnswerBook, type AnswerBook } from './answer-book.ts';
import { correctQuery, findDoubtful } from './correction.ts';
import { countFacets, narrow, type Counts } from './facets.ts';
import { findHits, rememberAnswers } from './finder.ts';
import { describePage, type FoundPage } from './found-page.ts';
import {
  arrangeBest,
  arrangeNewest,
  type Arrangement,
  type Item,
  type PageItem,
  type RecordItem,
} from './items.ts';
import { openPageList, yearOf, type PageList } from './page-list.ts';
import { openPagefind, type Hit, type Pagefind } from './pagefind.ts';
import type { Answer, IndexPlaces, Question } from './protocol.ts';
import { hasSelection } from './query.ts';
import { describeRecord } from './record-page.ts';
import type { Term } from './terms.ts';
import { rankByTitle } from './title-rank.ts';
import { openVocabulary, type FindNear } from './vocabulary.ts';

/** Results that a reader gets at once. */
const atOnce = 6;
/** Pages that are read to put the best first; more of them cost more than they mend. */
const looked = 5;

interface OpenIndex extends Pagefind {
  book: AnswerBook;
}

/** What answers a query, whatever the filters. */
interface Matches {
  terms: Term[];
  records: RecordItem[];
  hits: Hit[];
  missing: string[];
  /** What was looked for instead. */
  corrected?: string;
}

export interface Found {
  answer: Answer;
  /** The numbers beside the filters. */
  count(): Promise<Counts>;
}

/** The index of one language; each part is fetched when a question first needs it. */
export class SearchIndex {
  readonly #places: IndexPlaces;
  #opening: Promise<OpenIndex> | undefined;
  #vocabulary: Promise<FindNear> | undefined;
  #list: Promise<PageList> | undefined;

  constructor(places: IndexPlaces) {
    this.#places = places;
  }

  /** Fetches what every question needs. */
  open(): Promise<OpenIndex> {
    this.#opening ??= this.#load();
    return this.#opening;
  }

  /** Nothing where the question is no longer wanted; rejects where a part of the index is out of reach. */
  async ask(question: Question, isWanted: () => boolean): Promise<Found | undefined> {
    const matches = await this.#match(question);
    if (!isWanted()) return undefined;
    const { selection, from } = question;
    const isListed = hasSelection(selection) || question.sort === 'newest' || question.text === '';
    const pages = this.#pageItems(matches, isListed ? await this.#openList() : undefined);
    const all = { records: matches.records, pages };
    const left = { records: narrow(all.records, selection), pages: narrow(pages, selection) };
    const isBest = question.sort === 'best' && question.text !== '';
    const { figures, rest } = isBest
      ? await this.#rank(left, matches.terms)
      : arrangeNewest([...left.records, ...left.pages]);
    if (!isWanted()) return undefined;
    const first = from === 0 ? figures : [];
    const start = from === 0 ? 0 : from - figures.length;
    return {
      answer: {
        figures: await describeAll(first),
        pages: await describeAll(rest.slice(start, start + atOnce - first.length)),
        total: figures.length + rest.length,
        filteredOut: all.records.length + pages.length - figures.length - rest.length,
        missing: matches.missing,
        ...(matches.corrected && { corrected: matches.corrected }),
      },
      count: async () => {
        const listed = this.#pageItems(matches, await this.#openList());
        return countFacets([...all.records, ...listed], selection);
      },
    };
  }

  async #match({ text, isLiteral }: Question): Promise<Matches> {
    if (text === '') return this.#everything();
    const matches = await this.#find(text);
    const doubtful = findDoubtful(matches.terms, matches.missing);
    if (isLiteral || doubtful.length === 0) return matches;
    this.#vocabulary ??= openVocabulary(this.#places.words);
    const [{ search }, near] = await Promise.all([this.open(), this.#vocabulary]);
    const corrected = await correctQuery(text, doubtful, near, search);
    return corrected ? { ...(await this.#find(corrected)), corrected } : matches;
  }

  async #find(text: string): Promise<Matches> {
    const { search, book } = await this.open();
    const terms = book.read(text);
    const { hits, missing: onNoPage } = await findHits(search, terms, book.reading);
    // What a record or a table has, such as the name of a source, is found, though on no page.
    const missing = onNoPage.filter(
      (text) => !terms.some((term) => term.text === text && book.knows(term)),
    );
    // Pagefind takes a part of the index it cannot fetch for one without matches.
    if (hits.length === 0 && !navigator.onLine) throw new Error('The index is out of reach');
    return { terms, records: this.#recordItems(book, terms), hits, missing };
  }

  /** Without a text, filters narrow down all there is. */
  async #everything(): Promise<Matches> {
    const [{ book, read }, list] = await Promise.all([this.open(), this.#openList()]);
    const hits = [...list.keys()].map((id) => ({ id, score: 0, data: () => read(id) }));
    return { terms: [], records: this.#recordItems(book, []), hits, missing: [] };
  }

  async #rank(
    { records, pages }: { records: RecordItem[]; pages: PageItem[] },
    terms: Term[],
  ): Promise<Arrangement> {
    const { book } = await this.open();
    const { ranked, best } = await rankByTitle(pages, terms, book, looked);
    return arrangeBest(records, ranked, best);
  }

  #recordItems({ find, reading }: AnswerBook, terms: Term[]): RecordItem[] {
    return find(terms).map((answer) => {
      const { kind, theme, places = [], subjects = [], date } = answer.record;
      return {
        answer,
        facets: {
          // A term is in the reference.
          kind: [kind === 'term' ? 'reference' : kind === 'row' ? 'dataset' : kind],
          theme: theme ? [theme] : [],
          place: places,
          subject: subjects,
          ...yearOf(date),
        },
        ...(date && { date }),
        describe: async () => describeRecord(answer, terms, reading, this.#places.labels),
      };
    });
  }

  /** Without the list nothing is known of the pages but that they match. */
  #pageItems({ hits, terms }: Matches, list?: PageList): PageItem[] {
    return hits.map((hit) => ({
      hit,
      ...(list?.get(hit.id) ?? { facets: {} }),
      describe: async () => {
        const [page, { book }] = await Promise.all([hit.data(), this.open()]);
        return describePage(page, terms, book.reading);
      },
    }));
  }

  #openList(): Promise<PageList> {
    const { pagefind, language } = this.#places;
    this.#list ??= openPageList(`${pagefind}pages.${language}.json`);
    return this.#list;
  }

  async #load(): Promise<OpenIndex> {
    const { pagefind, language } = this.#places;
    const [{ search, read }, book] = await Promise.all([
      openPagefind(pagefind, language),
      openAnswerBook(this.#places, language),
    ]);
    return { search: rememberAnswers(search), read, book };
  }
}

const describeAll = (items: readonly Item[]): Promise<FoundPage[]> =>
  Promise.all(items.map((item) => item.describe()));
