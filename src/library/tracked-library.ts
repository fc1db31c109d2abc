import type { Collection, Library, Page } from './library.ts';
import { noteRead } from './reads.ts';

/** Collections whose records are told apart; the others are small, and belong to all pages. */
export const trackedKinds = [
  'sources',
  'datasets',
  'facts',
  'claims',
  'charts',
  'tables',
  'glossary',
  'timeline',
] as const;

export type TrackedKind = (typeof trackedKinds)[number];

/** Names under which what a page reads of a library is noted. */
export const readName = {
  record: (kind: string, id: string) => `${kind}/${id}`,
  /** All records of a kind, in their order. */
  records: (kind: string) => `${kind}/*`,
  /** What stands in the frontmatter of a page. */
  page: (file: string) => `page/${file}`,
  /** The text of a page. */
  body: (file: string) => `body/${file}`,
  /** Which pages there are, in their order. */
  pages: 'page/*',
};

/** The same library, which notes what is read of it. Its pages and records are themselves, however often they are asked for. */
export function trackLibrary(library: Library): Library {
  const pages = library.pages.map(trackPage);
  return {
    ...library,
    sources: trackCollection('sources', library.sources),
    datasets: trackCollection('datasets', library.datasets),
    facts: trackCollection('facts', library.facts),
    claims: trackCollection('claims', library.claims),
    charts: trackCollection('charts', library.charts),
    tables: trackCollection('tables', library.tables),
    glossary: trackCollection('glossary', library.glossary),
    timeline: trackCollection('timeline', library.timeline),
    get pages() {
      noteRead(readName.pages);
      return pages;
    },
  };
}

function trackCollection<Value>(kind: TrackedKind, { entries, ids }: Collection<Value>) {
  return {
    entries: new TrackedMap(kind, entries),
    get ids() {
      noteRead(readName.records(kind));
      return ids;
    },
  };
}

/** Notes which records are asked for, and where all are. */
class TrackedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #kind: string;
  readonly #map: ReadonlyMap<string, Value>;

  constructor(kind: string, map: ReadonlyMap<string, Value>) {
    this.#kind = kind;
    this.#map = map;
  }

  get #all(): ReadonlyMap<string, Value> {
    noteRead(readName.records(this.#kind));
    return this.#map;
  }

  get(id: string): Value | undefined {
    noteRead(readName.record(this.#kind, id));
    return this.#map.get(id);
  }

  has(id: string): boolean {
    noteRead(readName.record(this.#kind, id));
    return this.#map.has(id);
  }

  get size(): number {
    return this.#all.size;
  }

  forEach(work: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#all.forEach((value, id) => work(value, id, this));
  }

  entries = () => this.#all.entries();
  keys = () => this.#all.keys();
  values = () => this.#all.values();
  [Symbol.iterator] = () => this.#all[Symbol.iterator]();
}

/** A page whose text is noted apart from its frontmatter: lists of pages need the latter alone. */
function trackPage<Tracked extends Page>(page: Tracked): Tracked {
  const { tree, numerals, claims, text, locate, data, file } = page;
  const bodyOf = <Value>(value: Value): Value => {
    noteRead(readName.body(file));
    return value;
  };
  return {
    ...page,
    get tree() {
      return bodyOf(tree);
    },
    get numerals() {
      return bodyOf(numerals);
    },
    get claims() {
      return bodyOf(claims);
    },
    get text() {
      return bodyOf(text);
    },
    get locate() {
      return bodyOf(locate);
    },
    get data() {
      noteRead(readName.page(file));
      return data;
    },
  };
}
