import { countFacets, narrow, type Counts } from './facets.ts';
import { describeItems, noItems, type Described } from './described-items.ts';
import { describePage, describeTitle } from './found-page.ts';
import {
  arrangeBest,
  arrangeNewest,
  type Arrangement,
  type Item,
  type PageItem,
  type RecordItem,
} from './items.ts';
import { isNear, Matcher, type Matches } from './matcher.ts';
import { yearOf, type PageList } from './page-list.ts';
import type { Answer, Early, IndexPlaces, Question } from './protocol.ts';
import { hasSelection } from './query.ts';
import { describeHit, describeRecord } from './record-page.ts';
import { putNamedFirst } from './named-page.ts';
import { rankByTitle } from './title-rank.ts';

/** Results that a reader gets at once; so many pages are read to put the best first. */
const atOnce = 6;
/** Results that are shown before all is searched. */
const early = 3;

export interface Found {
  answer: Answer;
  /** The numbers beside the filters. */
  count(): Promise<Counts>;
}

/** Is told what answers all of the question, before everything is searched. */
export type OnEarly = (early: Early) => void;

/** The search of one language: what answers a question, in the order and the form in which it is shown. */
export class SearchIndex {
  readonly #places: IndexPlaces;
  readonly #matcher: Matcher;

  constructor(places: IndexPlaces) {
    this.#places = places;
    this.#matcher = new Matcher(places);
  }

  /** Fetches what every question needs. */
  async open(): Promise<void> {
    await this.#matcher.open();
  }

  /** Nothing where the question is no longer wanted. */
  async ask(
    question: Question,
    isWanted: () => boolean,
    onEarly: OnEarly = () => {},
  ): Promise<Found | undefined> {
    const { selection, from } = question;
    const isListed = hasSelection(selection) || question.sort === 'newest' || question.text === '';
    const isPlain = !isListed && from === 0;
    const matches = await this.#matcher.match(question, (some, isRough) => {
      // What fails while it is told fails again in the answer.
      if (isPlain) void this.#tell(some, isRough, onEarly).catch(() => {});
    });
    if (!isWanted()) return undefined;
    const list = isListed ? await this.#matcher.openList() : undefined;
    const all = { records: this.#recordItems(matches), pages: this.#pageItems(matches, list) };
    const left = {
      records: narrow(all.records, selection),
      pages: narrow(all.pages, selection),
    };
    const isBest = question.sort === 'best' && question.text !== '';
    const arranged = isBest
      ? await this.#rank(left, matches)
      : arrangeNewest([...left.records, ...left.pages]);
    if (!isWanted()) return undefined;
    return {
      answer: await this.#answer(arranged, matches, from, all.records.length + all.pages.length),
      count: async () => {
        const listed = this.#pageItems(matches, await this.#matcher.openList());
        return countFacets([...all.records, ...listed], selection);
      },
    };
  }

  /** The results from `from` on, with what is said of them; `found` is how many there are without filters. */
  async #answer(
    { figures, rest }: Arrangement,
    matches: Matches,
    from: number,
    found: number,
  ): Promise<Answer> {
    const first = from === 0 ? await this.#describe(figures, figures.length) : noItems;
    const next = await this.#describe(rest.slice(from), atOnce - first.pages.length);
    const { isLacking } = this.#matcher;
    return {
      figures: first.pages,
      pages: next.pages,
      next: from + next.read,
      total: figures.length + rest.length - next.told + Number(matches.computed !== undefined),
      isMore: from + next.read < rest.length || matches.isPartial,
      filteredOut: found - figures.length - rest.length,
      missing: isLacking ? [] : matches.missing,
      isLacking,
      isNear: isNear(matches),
      ...(matches.computed && from === 0 && { computed: matches.computed }),
      ...(matches.corrected && { corrected: matches.corrected }),
    };
  }

  async #tell(some: Matches, isRough: boolean, onEarly: OnEarly): Promise<void> {
    const near = isRough && isNear(some);
    const told = near ? some : { ...some, records: some.records.filter(({ isWhole }) => isWhole) };
    const records = this.#recordItems(told);
    const pages = isRough ? await this.#titleItems(some) : this.#pageItems(told);
    if (isRough && pages.length === 0) return;
    const arranged = isRough
      ? await this.#arrange(records, pages, Number.POSITIVE_INFINITY, some)
      : await this.#rank({ records, pages }, some);
    const figures = await this.#describe(arranged.figures);
    const next = await this.#describe(arranged.rest.slice(0, Math.min(some.hits.length, early)));
    const { computed } = some;
    onEarly({
      figures: figures.pages,
      pages: next.pages,
      isNear: near,
      ...(computed && { computed }),
    });
  }

  /** Pages of which it is known what they are called. */
  async #titleItems({ hits, terms }: Matches): Promise<PageItem[]> {
    const { reading } = await this.#matcher.openAnswers();
    return hits.flatMap((hit): PageItem[] => {
      const { title } = hit;
      if (!title) return [];
      return [{ hit, facets: {}, describe: async () => describeTitle(title, terms, reading) }];
    });
  }

  async #rank(
    { records, pages }: { records: RecordItem[]; pages: PageItem[] },
    { terms, answers }: Pick<Matches, 'terms' | 'answers'>,
  ): Promise<Arrangement> {
    const { reading } = await this.#matcher.openAnswers();
    const { ranked, best } = await this.#matcher.orNothing(
      () => rankByTitle(pages, terms, answers, { looked: atOnce, reading }),
      { ranked: pages, best: 0 },
    );
    return this.#arrange(records, ranked, best, { terms });
  }

  async #arrange(
    records: RecordItem[],
    pages: PageItem[],
    best: number,
    { terms }: Pick<Matches, 'terms'>,
  ): Promise<Arrangement> {
    const { reading } = await this.#matcher.openAnswers();
    const { pages: named, isNamed } = putNamedFirst(pages, terms, reading);
    return arrangeBest(records, named, best, isNamed);
  }

  #recordItems({ records, terms }: Matches): RecordItem[] {
    return records.map((answer) => {
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
        describe: async () => {
          const { reading } = await this.#matcher.openAnswers();
          return describeRecord(answer, terms, reading, this.#places.labels);
        },
      };
    });
  }

  /** Without the list nothing is known of the pages but that they match. */
  #pageItems({ hits, terms, records, answers }: Matches, list?: PageList): PageItem[] {
    const told = new Set(records.map(({ record }) => record.address));
    return hits.map((hit) => ({
      hit,
      ...(list?.get(hit.id) ?? { facets: {} }),
      describe: async () => {
        const [page, { reading }] = await Promise.all([hit.data(), this.#matcher.openAnswers()]);
        if (!hit.isRecord) return describePage(page, terms, reading);
        if (told.has(page.url)) return undefined;
        return describeHit(page, answers.at(page.url), terms, reading, this.#places.labels);
      },
    }));
  }

  #describe(items: readonly Item[], most = items.length): Promise<Described> {
    return describeItems(items, most, this.#matcher);
  }
}
