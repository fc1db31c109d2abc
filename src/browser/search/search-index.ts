import { collectionCode, type Collection } from '../../wording/collection.ts';
import { openAnswerBook, type AnswerBook } from './answer-book.ts';
import { unasked, type FoundAnswer } from './answers.ts';
import type { Computed } from './computed/computed.ts';
import { correctQuery, findDoubtful } from './correction.ts';
import { countFacets, narrow, type Counts } from './facets.ts';
import {
  findHits,
  isFull,
  rememberAnswers,
  type Found as FoundHits,
  type FoundHit,
} from './finder.ts';
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
import { openPagefind, type Search } from './pagefind.ts';
import type { ReadPage } from './page-reader.ts';
import type { Answer, IndexPlaces, Question } from './protocol.ts';
import { hasSelection } from './query.ts';
import { describeHit, describeRecord } from './record-page.ts';
import type { Term } from './terms.ts';
import { rankByTitle } from './title-rank.ts';
import { openVocabulary, type FindNear } from './vocabulary.ts';

/** Results that a reader gets at once. */
const atOnce = 6;
/** Pages that are read to put the best first; more of them cost more than they mend. */
const looked = 5;

/** The indexes of the pages. */
interface OpenPages {
  /** In what readers look for first. */
  first: Search;
  /** In the pages of records and their rows, too. */
  all: Search;
  read: ReadPage;
}

/** What answers a query, whatever the filters. */
interface Matches {
  terms: Term[];
  records: RecordItem[];
  hits: FoundHit[];
  missing: string[];
  computed?: Computed | undefined;
  /** What was looked for instead. */
  corrected?: string;
}

export interface Found {
  answer: Answer;
  /** The numbers beside the filters. */
  count(): Promise<Counts>;
}

/** Is told the records that answer all of the query, before the pages are searched. */
export type OnEarly = (figures: FoundPage[]) => void;

/** The index of one language; each part is fetched when a question first needs it. What cannot be had is left out. */
export class SearchIndex {
  readonly #places: IndexPlaces;
  #book: Promise<AnswerBook> | undefined;
  #pages: Promise<OpenPages> | undefined;
  #vocabulary: Promise<FindNear> | undefined;
  #list: Promise<PageList> | undefined;
  /** Some part could not be fetched: what is found may not be all. */
  #isLacking = false;

  constructor(places: IndexPlaces) {
    this.#places = places;
  }

  /** Fetches what every question needs. */
  async open(): Promise<void> {
    await Promise.allSettled([this.#openBook(), this.#openPages()]);
  }

  /** Nothing where the question is no longer wanted. */
  async ask(
    question: Question,
    isWanted: () => boolean,
    onEarly: OnEarly = () => {},
  ): Promise<Found | undefined> {
    const { selection, from } = question;
    const isListed = hasSelection(selection) || question.sort === 'newest' || question.text === '';
    const matches = await this.#match(question, isListed || from > 0 ? () => {} : onEarly);
    if (!isWanted()) return undefined;
    const pages = this.#pageItems(matches, isListed ? await this.#openList() : undefined);
    const all = { records: matches.records, pages };
    const left = { records: narrow(all.records, selection), pages: narrow(pages, selection) };
    const isBest = question.sort === 'best' && question.text !== '';
    const { figures, rest } = isBest
      ? await this.#rank(left, matches.terms)
      : arrangeNewest([...left.records, ...left.pages]);
    if (!isWanted()) return undefined;
    const first = from === 0 ? await this.#describe(figures, figures.length) : noItems;
    const next = await this.#describe(rest.slice(from), atOnce - first.pages.length);
    return {
      answer: {
        figures: first.pages,
        pages: next.pages,
        next: from + next.read,
        total: figures.length + rest.length - next.told,
        isMore: from + next.read < rest.length,
        filteredOut: all.records.length + pages.length - figures.length - rest.length,
        missing: this.#isLacking ? [] : matches.missing,
        isLacking: this.#isLacking,
        isNear: isNear(matches),
        ...(matches.computed && from === 0 && { computed: matches.computed }),
        ...(matches.corrected && { corrected: matches.corrected }),
      },
      count: async () => {
        const listed = this.#pageItems(matches, await this.#openList());
        return countFacets([...all.records, ...listed], selection);
      },
    };
  }

  async #match({ text, isLiteral }: Question, onEarly: OnEarly): Promise<Matches> {
    if (text === '') return this.#everything();
    const matches = await this.#find(text, onEarly);
    const doubtful = findDoubtful(matches.terms, matches.missing);
    if (isLiteral || doubtful.length === 0 || this.#isLacking) return matches;
    this.#vocabulary ??= openVocabulary(this.#places.words);
    const corrected = await this.#orNothing(
      async () => correctQuery(text, doubtful, await this.#vocabulary!, await this.#searchAll()),
      undefined,
    );
    return corrected ? { ...(await this.#find(corrected, onEarly)), corrected } : matches;
  }

  async #find(text: string, onEarly: OnEarly): Promise<Matches> {
    const book = await this.#openBook();
    const terms = book.read(text);
    const computed = book.compute(terms);
    const records = [
      ...this.#describeRecords(resultsOf(computed), book, terms),
      ...this.#recordItems(book, terms),
    ];
    const whole = records.filter(({ answer }) => answer.isWhole);
    if (whole.length > 0) onEarly((await this.#describe(arrangeBest(whole, [], 1).figures)).pages);
    const { hits, missing: onNoPage } = await this.#orNothing(
      () => this.#findHits(terms, book, whole.length),
      { hits: [], missing: [] },
    );
    // What a record or a table has, such as the name of a source, is found, though on no page; what asks for
    // something to be worked out is no name of anything.
    const missing = onNoPage.filter(
      (text) => !terms.some((term) => term.text === text && (term.asks || book.knows(term))),
    );
    return { terms, records, hits, missing, computed };
  }

  /** In the pages alone where they and `whole` records that answer fill the first list. */
  async #findHits(terms: Term[], { reading }: AnswerBook, whole: number): Promise<FoundHits> {
    const { first, all } = await this.#openPages();
    const found = await findHits(first, terms, reading);
    const full = found.missing.length === 0 ? found.hits.filter(isFull).length : 0;
    return first === all || whole + full >= atOnce ? found : findHits(all, terms, reading);
  }

  async #searchAll(): Promise<Search> {
    return (await this.#openPages()).all;
  }

  /** Without a text, filters narrow down all there is. */
  async #everything(): Promise<Matches> {
    const [book, { read }, list] = await Promise.all([
      this.#openBook(),
      this.#openPages(),
      this.#openList(),
    ]);
    const hits = [...list.keys()].map((id) => ({ id, score: 0, share: 1, data: () => read(id) }));
    return { terms: [], records: this.#recordItems(book, []), hits, missing: [] };
  }

  async #rank(
    { records, pages }: { records: RecordItem[]; pages: PageItem[] },
    terms: Term[],
  ): Promise<Arrangement> {
    const book = await this.#openBook();
    const { ranked, best } = await this.#orNothing(() => rankByTitle(pages, terms, book, looked), {
      ranked: pages,
      best: 0,
    });
    return arrangeBest(records, ranked, best);
  }

  #recordItems(book: AnswerBook, terms: Term[]): RecordItem[] {
    return this.#describeRecords(book.find(terms), book, terms);
  }

  #describeRecords(
    answers: readonly FoundAnswer[],
    { reading }: AnswerBook,
    terms: Term[],
  ): RecordItem[] {
    return answers.map((answer) => {
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
  #pageItems({ hits, terms, records }: Matches, list?: PageList): PageItem[] {
    const told = new Set(records.map(({ answer }) => answer.record.address));
    return hits.map((hit) => ({
      hit,
      ...(list?.get(hit.id) ?? { facets: {} }),
      describe: async () => {
        const [page, book] = await Promise.all([hit.data(), this.#openBook()]);
        if (!hit.isRecord) return describePage(page, terms, book.reading);
        if (told.has(page.url)) return undefined;
        return describeHit(page, book.at(page.url), terms, book.reading, this.#places.labels);
      },
    }));
  }

  /** The first `most` of the items that are to be told; a page that cannot be had is left out. */
  async #describe(items: readonly Item[], most = items.length): Promise<Described> {
    const result: Described = { pages: [], read: 0, told: 0 };
    while (result.pages.length < most && result.read < items.length) {
      const some = items.slice(result.read, result.read + most - result.pages.length);
      const pages = await Promise.all(
        some.map((item) => this.#orNothing(() => item.describe(), undefined)),
      );
      const found = pages.flatMap((page) => page ?? []);
      result.pages.push(...found);
      result.read += some.length;
      result.told += some.length - found.length;
    }
    return result;
  }

  /** What cannot be fetched is nothing, and is remembered. */
  async #orNothing<Value>(fetch: () => Promise<Value>, nothing: Value): Promise<Value> {
    try {
      return await fetch();
    } catch {
      this.#isLacking = true;
      return nothing;
    }
  }

  #openList(): Promise<PageList> {
    const { pagefind, language, collection } = this.#places;
    const codes = collectionsOf(collection).map((name) => collectionCode(language, name));
    this.#list ??= this.#orNothing(
      () => openPageList(codes.map((code) => `${pagefind}pages.${code}.json`)),
      new Map(),
    );
    return this.#list;
  }

  #openBook(): Promise<AnswerBook> {
    this.#book ??= openAnswerBook(this.#places).then((book) => {
      if (!book.isWhole) this.#isLacking = true;
      return book;
    });
    return this.#book;
  }

  #openPages(): Promise<OpenPages> {
    this.#pages ??= this.#loadPages();
    return this.#pages;
  }

  async #loadPages(): Promise<OpenPages> {
    const { pagefind, language, collection } = this.#places;
    const { open, read } = await openPagefind(pagefind);
    const [first, second] = collectionsOf(collection).map((name) =>
      rememberAnswers(open(collectionCode(language, name))),
    );
    const all: Search = async (term) => {
      const [pages, records] = await Promise.all([first!(term), second!(term)]);
      return [...pages, ...records.map((hit) => ({ ...hit, isRecord: true }))];
    };
    return { first: first!, all: second ? all : first!, read };
  }
}

/** No record and no page has all that the query names. */
const isNear = ({ records, hits, missing, computed }: Matches): boolean =>
  !computed &&
  !records.some(({ answer }) => answer.isWhole || isFull(answer)) &&
  (missing.length > 0 || !hits.some(isFull));

/** What is worked out, as a result among others; only a number answers all of the query by itself. */
const resultsOf = (computed: Computed | undefined): FoundAnswer[] =>
  computed?.result ? [{ ...unasked(computed.result), isWhole: computed.isNumber ?? false }] : [];

interface Described {
  pages: FoundPage[];
  /** Number of items looked at, and of those that are told already. */
  read: number;
  told: number;
}

const noItems: Described = { pages: [], read: 0, told: 0 };

const collectionsOf = (collection: Collection): Collection[] =>
  collection === 'pages' ? ['pages', 'records'] : [collection];
