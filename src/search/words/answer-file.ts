import type { ShardDirectory } from './answer-shards.ts';

/** A record that may answer a query by itself: a figure, a number of a table, a dataset or a term of the glossary. */
export interface AnswerRecord {
  kind: 'fact' | 'row' | 'dataset' | 'term';
  title: string;
  address: string;
  /** The figure as readers meet it, and as a number without its unit. */
  value?: string;
  amount?: number;
  /** Of when it speaks. */
  detail?: string;
  /** What readers are told beside the figure wherever it stands: that sources disagree, that it is computed. */
  marks?: string[];
  /** Who says so. */
  source?: { title: string; address: string };
  /** What it is, in a sentence. */
  text?: string;
  /** The first sentence that uses it. */
  use?: { title: string; address: string };
  /** Number of places that use it: of two equal answers the one in use comes first. */
  uses?: number;
  aliases?: string[];
  theme?: string;
  /** Codes of the places that its title names. */
  places?: string[];
  /** Ids of the subjects that its title names. */
  subjects?: string[];
  /** The ISO date it speaks of. */
  date?: string;
  /** When its source was published: of two numbers for one thing the newer counts. */
  edition?: string;
}

/** Before a name that readers type, but the texts of the language do not use: that of another language, or a code. */
export const foreignMark = '~';

/** What a query may ask for beside what it names: `greatest` of all economies, a number over the years, its change. */
export const intents = [
  'greatest',
  'economy',
  'series',
  'rise',
  'fall',
  'change',
  'editions',
  'since',
] as const;

export type Intent = (typeof intents)[number];

/** Words for none of them. */
export const noIntents = Object.fromEntries(
  intents.map((intent): [Intent, string[]] => [intent, []]),
) as Record<Intent, string[]>;

/** What the browser needs to answer queries of one language, fetched when a reader turns to the search. */
export interface AnswerFile {
  /** BCP 47 tags whose scale words and separators readers may use; the page’s own first. */
  locales: string[];
  /** Words that say nothing of what is looked for: “how much is the …”. */
  smallWords: string[];
  /** Names of one thing: terms with their aliases. */
  groups: string[][];
  /** Names of each subject of the site, by its id. */
  subjects: Record<string, string[]>;
  /** Names of each place that a text names, by its code. */
  places: Record<string, string[]>;
  /** Codes of the places that are the whole world. */
  worlds: string[];
  /**
   * Words for one kind of measure, a list for each kind: “production”, “output”. A figure of another kind is no
   * answer. The first two kinds, production and mining, are meant where nothing
   * else is said; the next two, refining and smelting, go along with any kind behind them.
   */
  measures: string[][];
  /** Words that ask for something to be worked out: “which country has the largest …”, “since 2010”. */
  intents: Record<Intent, string[]>;
  records: AnswerRecord[];
}

/** The file as it is published: where there are many records, a directory says in which shards they are. */
export type PublishedAnswers = AnswerFile & { directory?: ShardDirectory };
