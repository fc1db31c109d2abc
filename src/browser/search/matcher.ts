import { openAnswerStore, type AnswerStore, type Answers } from './answer-store.ts';
import { unasked } from './answers.ts';
import type { FoundAnswer } from './found-answer.ts';
import { isWorking } from './computed/compute.ts';
import type { Computed } from './computed/computed.ts';
import { correctQuery, findDoubtful } from './correction.ts';
import { PartMissing } from './fetch-part.ts';
import { isFull, type Found, type FoundHit } from './finder.ts';
import type { PageList } from './page-list.ts';
import { openPageSearch, type PageSearch } from './page-search.ts';
import type { IndexPlaces, Question } from './protocol.ts';
import type { Term } from './term.ts';
import { openVocabulary, type FindNear } from './vocabulary.ts';

/** What answers a query, whatever the filters. */
export interface Matches {
  terms: readonly Term[];
  answers: Answers;
  /** Records and rows, best first. */
  records: readonly FoundAnswer[];
  /** Pages, best first. */
  hits: readonly FoundHit[];
  /** Words of the query that nothing has. */
  missing: string[];
  /** There may be more in the pages of records. */
  isPartial: boolean;
  computed?: Computed | undefined;
  /** What was looked for instead. */
  corrected?: string;
}

/** Gets what is found before everything is searched; what is rough is not in its order yet. */
export type OnSome = (some: Matches, isRough: boolean) => void;

/** The parts of the index of one language, each fetched when a question first needs it. What cannot be had is left out. */
export class Matcher {
  readonly #places: IndexPlaces;
  #answers: Promise<AnswerStore> | undefined;
  #pages: PageSearch | undefined;
  #vocabulary: Promise<FindNear> | undefined;
  #list: Promise<PageList> | undefined;
  /** Some part could not be fetched: what is found may not be all. */
  isLacking = false;

  constructor(places: IndexPlaces) {
    this.#places = places;
  }

  /** Begins to fetch what every question needs. */
  async open(): Promise<void> {
    this.#openPages();
    await this.openAnswers();
  }

  /** With an empty text, everything. */
  async match({ text, isLiteral, from }: Question, onSome: OnSome): Promise<Matches> {
    const answers = await this.openAnswers();
    if (text === '') return this.#everything(answers);
    const isMore = from > 0;
    const found = await this.#findRecords(answers, answers.read(text));
    const isAnswered = found.computed !== undefined || found.records.some(({ isWhole }) => isWhole);
    const corrected =
      isLiteral || isAnswered ? undefined : await this.#correct(text, found, answers);
    if (corrected === undefined) return this.#addPages(found, answers, isMore, onSome);
    const meant = await this.#findRecords(answers, answers.read(corrected));
    return { ...(await this.#addPages(meant, answers, isMore, onSome)), corrected };
  }

  /** What every page is about; nothing is known of them where it cannot be had. */
  openList(): Promise<PageList> {
    this.#list ??= this.orNothing(() => this.#openPages().list(), new Map());
    return this.#list;
  }

  openAnswers(): Promise<AnswerStore> {
    this.#answers ??= openAnswerStore(this.#places).then((store) => {
      if (!store.isWhole) this.isLacking = true;
      return store;
    });
    return this.#answers;
  }

  /** What cannot be fetched is nothing, and is remembered. */
  async orNothing<Value>(fetch: () => Promise<Value>, nothing: Value): Promise<Value> {
    try {
      return await fetch();
    } catch (cause) {
      if (!(cause instanceof PartMissing)) throw cause;
      this.isLacking = true;
      return nothing;
    }
  }

  async #findRecords(store: AnswerStore, terms: Term[]): Promise<Matches> {
    // Where some records cannot be had, what the others have.
    const answers = await this.orNothing(() => store.look(terms), noAnswers);
    const computed = answers.compute(terms);
    const records = answers.find(terms);
    return { terms, answers, records, computed, hits: [], missing: [], isPartial: false };
  }

  /** The query with its misspelt words as they are meant; nothing where it has none. */
  async #correct(text: string, { terms, answers }: Matches, store: AnswerStore) {
    return this.orNothing(async () => {
      const missing = await this.#openPages().findMissing(terms, store.reading);
      const doubtful = findDoubtful(missing.filter((term) => !isKnown(term, answers)));
      if (doubtful.length === 0) return undefined;
      this.#vocabulary ??= openVocabulary(this.#places.words);
      return correctQuery(
        text,
        doubtful,
        await this.#vocabulary,
        this.#openPages(),
        store.reading.split,
      );
    }, undefined);
  }

  async #addPages(
    found: Matches,
    { reading }: AnswerStore,
    isMore: boolean,
    onSome: OnSome,
  ): Promise<Matches> {
    const { terms, answers, records, computed } = found;
    const whole = records.filter(({ isWhole }) => isWhole).length;
    const tell = (hits: readonly FoundHit[]): void => onSome({ ...found, hits }, false);
    if (whole > 0 || computed) tell([]);
    const lacking = ({ missing }: Pick<Found, 'missing'>): string[] =>
      missing.filter((text) => !terms.some((term) => term.text === text && isKnown(term, answers)));
    // Where something is worked out, pages are about the thing.
    const things = computed ? terms.filter((term) => !isWorking(term)) : terms;
    const options = {
      whole,
      isMore,
      onRough: (rough: Found) => onSome({ ...found, ...rough, missing: lacking(rough) }, true),
      onFirst: tell,
    };
    const pages = await this.orNothing(
      () => this.#openPages().findPages(things, reading, options),
      { hits: [], missing: [], isPartial: false },
    );
    return { ...found, ...pages, missing: lacking(pages) };
  }

  async #everything(store: AnswerStore): Promise<Matches> {
    const pages = await this.orNothing(() => this.#openPages().pages(), []);
    const found = await this.#findRecords(store, []);
    return { ...found, hits: pages.map((hit) => ({ ...hit, share: 1 })) };
  }

  #openPages(): PageSearch {
    this.#pages ??= openPageSearch(this.#places);
    return this.#pages;
  }
}

/**
 * What a record or a table has, such as the name of a source, is found, though on no page; what asks for something to
 * be worked out is no name of anything.
 */
const isKnown = (term: Term, answers: Answers): boolean =>
  term.asks !== undefined || answers.knows(term);

/** No record and no page has all that the query names. */
export const isNear = ({ records, hits, missing, computed }: Matches): boolean =>
  !computed &&
  !records.some((answer) => answer.isWhole || isFull(answer)) &&
  (missing.length > 0 || !hits.some(isFull));

const noAnswers: Answers = {
  find: () => [],
  knows: () => true,
  compute: () => undefined,
  weigh: (_, texts) =>
    texts.map((text) => ({ ...unasked({ ...text, kind: 'term', address: '' }) })),
  at: () => undefined,
};
