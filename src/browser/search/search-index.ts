import { openAnswerBook, type AnswerBook, type Answers } from './answer-book.ts';
import { unasked, type FoundAnswer } from './answers.ts';
import { isWorking } from './computed/compute.ts';
import type { Computed } from './computed/computed.ts';
import { correctQuery, findDoubtful } from './correction.ts';
import { countFacets, narrow, type Counts } from './facets.ts';
import { isFull, type FoundHit } from './finder.ts';
import { describePage, type FoundPage } from './found-page.ts';
import {
  arrangeBest,
  arrangeNewest,
  type Arrangement,
  type Item,
  type PageItem,
  type RecordItem,
} from './items.ts';
import { yearOf, type PageList } from './page-list.ts';
import { openPageSearch, type PageSearch } from './page-search.ts';
import { PartMissing } from './fetch-part.ts';
import type { Answer, Early, IndexPlaces, Question } from './protocol.ts';
import { hasSelection } from './query.ts';
import { describeHit, describeRecord } from './record-page.ts';
import type { Term } from './terms.ts';
import { rankByTitle } from './title-rank.ts';
import { openVocabulary, type FindNear } from './vocabulary.ts';

/** Results that a reader gets at once. */
const atOnce = 6;
/** Pages that are read to put the best first; more of them cost more than they mend. */
const looked = 3;
/** What answers a query, whatever the filters. */
interface Matches {
  terms: Term[];
  answers: Answers;
  records: RecordItem[];
  hits: FoundHit[];
  missing: string[];
  /** There may be more in the pages of records. */
  isPartial: boolean;
  computed?: Computed | undefined;
  /** What was looked for instead. */
  corrected?: string;
}

export interface Found {
  answer: Answer;
  /** The numbers beside the filters. */
  count(): Promise<Counts>;
}

/** Is told what answers all of the question, before everything is searched. */
export type OnEarly = (early: Early) => void;

/** The index of one language; each part is fetched when a question first needs it. What cannot be had is left out. */
export class SearchIndex {
  readonly #places: IndexPlaces;
  #book: Promise<AnswerBook> | undefined;
  #pages: PageSearch | undefined;
  #vocabulary: Promise<FindNear> | undefined;
  #list: Promise<PageList> | undefined;
  /** Some part could not be fetched: what is found may not be all. */
  #isLacking = false;

  constructor(places: IndexPlaces) {
    this.#places = places;
  }

  /** Fetches what every question needs. */
  async open(): Promise<void> {
    this.#openPages();
    await this.#openBook();
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
      ? await this.#rank(left, matches)
      : arrangeNewest([...left.records, ...left.pages]);
    if (!isWanted()) return undefined;
    const first = from === 0 ? await this.#describe(figures, figures.length) : noItems;
    const next = await this.#describe(rest.slice(from), atOnce - first.pages.length);
    return {
      answer: {
        figures: first.pages,
        pages: next.pages,
        next: from + next.read,
        total: figures.length + rest.length - next.told + Number(matches.computed !== undefined),
        isMore: from + next.read < rest.length || matches.isPartial,
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

  async #match({ text, isLiteral, from }: Question, onEarly: OnEarly): Promise<Matches> {
    if (text === '') return this.#everything();
    const isMore = from > 0;
    const matches = await this.#find(text, isMore, onEarly);
    const doubtful = findDoubtful(matches.terms, matches.missing);
    if (isLiteral || doubtful.length === 0 || this.#isLacking) return matches;
    this.#vocabulary ??= openVocabulary(this.#places.words);
    const corrected = await this.#orNothing(
      async () =>
        correctQuery(
          text,
          doubtful,
          await this.#vocabulary!,
          this.#openPages().search,
          this.#places.language,
        ),
      undefined,
    );
    return corrected ? { ...(await this.#find(corrected, isMore, onEarly)), corrected } : matches;
  }

  async #find(text: string, isMore: boolean, onEarly: OnEarly): Promise<Matches> {
    const book = await this.#openBook();
    const terms = book.read(text);
    const answers = await this.#look(book, terms);
    const computed = answers.compute(terms);
    const records = this.#recordItems(answers.find(terms), book, terms);
    const whole = records.filter(({ answer }) => answer.isWhole);
    const tell = async (hits: FoundHit[]): Promise<void> => {
      const pages = this.#pageItems({ hits, terms, records, answers });
      const { figures, rest } = await this.#rank({ records: whole, pages }, { terms, answers });
      const first = await this.#describe(figures);
      const next = await this.#describe(rest.slice(0, Math.min(hits.length, looked)));
      onEarly({ figures: first.pages, pages: next.pages, ...(computed && { computed }) });
    };
    if (whole.length > 0 || computed) await tell([]);
    // Where something is worked out, pages are about the thing.
    const things = computed ? terms.filter((term) => !isWorking(term)) : terms;
    // What fails while it is told fails again in the answer.
    const onFirst = (first: FoundHit[]): void => void tell(first).catch(() => {});
    const {
      hits,
      missing: onNoPage,
      isPartial,
    } = await this.#orNothing(
      () => this.#openPages().find(things, book.reading, { whole: whole.length, isMore, onFirst }),
      { hits: [], missing: [], isPartial: false },
    );
    // What a record or a table has, such as the name of a source, is found, though on no page; what asks for
    // something to be worked out is no name of anything.
    const missing = onNoPage.filter(
      (text) => !terms.some((term) => term.text === text && (term.asks || answers.knows(term))),
    );
    return { terms, answers, records, hits, missing, isPartial, computed };
  }

  /** Without a text, filters narrow down all there is. */
  async #everything(): Promise<Matches> {
    const { read, isPage } = this.#openPages();
    const [book, list] = await Promise.all([this.#openBook(), this.#openList()]);
    const ids = [...list.keys()].filter(isPage);
    const hits = ids.map((id) => ({ id, score: 0, share: 1, data: () => read(id) }));
    const answers = await this.#look(book, []);
    const records = this.#recordItems(answers.find([]), book, []);
    return { terms: [], answers, records, hits, missing: [], isPartial: false };
  }

  /** What the records have for the terms; where some cannot be had, what the others have. */
  #look(book: AnswerBook, terms: readonly Term[]): Promise<Answers> {
    return this.#orNothing(() => book.look(terms), noAnswers);
  }

  async #rank(
    { records, pages }: { records: RecordItem[]; pages: PageItem[] },
    { terms, answers }: Pick<Matches, 'terms' | 'answers'>,
  ): Promise<Arrangement> {
    const { ranked, best } = await this.#orNothing(
      () => rankByTitle(pages, terms, answers, looked),
      {
        ranked: pages,
        best: 0,
      },
    );
    return arrangeBest(records, ranked, best);
  }

  #recordItems(
    found: readonly FoundAnswer[],
    { reading }: AnswerBook,
    terms: Term[],
  ): RecordItem[] {
    return found.map((answer) => {
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
  #pageItems(
    { hits, terms, records, answers }: Pick<Matches, 'hits' | 'terms' | 'records' | 'answers'>,
    list?: PageList,
  ): PageItem[] {
    const told = new Set(records.map(({ answer }) => answer.record.address));
    return hits.map((hit) => ({
      hit,
      ...(list?.get(hit.id) ?? { facets: {} }),
      describe: async () => {
        const [page, book] = await Promise.all([hit.data(), this.#openBook()]);
        if (!hit.isRecord) return describePage(page, terms, book.reading);
        if (told.has(page.url)) return undefined;
        return describeHit(page, answers.at(page.url), terms, book.reading, this.#places.labels);
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
    } catch (cause) {
      if (!(cause instanceof PartMissing)) throw cause;
      this.#isLacking = true;
      return nothing;
    }
  }

  #openList(): Promise<PageList> {
    this.#list ??= this.#orNothing(() => this.#openPages().list(), new Map());
    return this.#list;
  }

  #openBook(): Promise<AnswerBook> {
    this.#book ??= openAnswerBook(this.#places).then((book) => {
      if (!book.isWhole) this.#isLacking = true;
      return book;
    });
    return this.#book;
  }

  #openPages(): PageSearch {
    this.#pages ??= openPageSearch(this.#places);
    return this.#pages;
  }
}

/** No record and no page has all that the query names. */
const isNear = ({ records, hits, missing, computed }: Matches): boolean =>
  !computed &&
  !records.some(({ answer }) => answer.isWhole || isFull(answer)) &&
  (missing.length > 0 || !hits.some(isFull));

const noAnswers: Answers = {
  find: () => [],
  knows: () => true,
  compute: () => undefined,
  weigh: (_, texts) =>
    texts.map((text) => ({ ...unasked({ ...text, kind: 'term', address: '' }) })),
  at: () => undefined,
};

interface Described {
  pages: FoundPage[];
  /** Number of items looked at, and of those that are told already. */
  read: number;
  told: number;
}

const noItems: Described = { pages: [], read: 0, told: 0 };
