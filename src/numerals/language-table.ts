/**
 * What a language calls its numbers and units. All but `words` are sources of regular expressions,
 * without capturing groups and with bounded repetition only, so that a search stays linear.
 * In the lists, `{n}` stands for any number, `{w}` for one in words, `{u}` for "no unit follows".
 */
export interface LanguageTable {
  decimalMark?: '.' | ',';
  words: Record<string, number>;
  written: string;
  scales: string;
  joiners: string;
  percent: string;
  currencies: string;
  units: string;
  /** Too common as everyday words to count as units after a number in words. */
  digitUnits: string;
  /** Nouns that make a year-like number a count: "1,800 workers" written without its comma. */
  counted: string;
  /** Words before a year-like number that make it a count. */
  countCues: string;
  /** Words before the number of a law, page or table. */
  references: string;
  multiples: string[];
  ratios: string[];
  /** Large numbers that nobody counted out: "hundreds of thousands". */
  vague: string;
  counts: CountRule[];
  /** Words that begin a sentence and are no names, unlike other capitalized words before a number. */
  starters: string;
  /** Phrases with numbers in them that are no numerals: dates, windows of time, names. */
  passing: string[];
}

/**
 * A number that counts things, by what stands around it: `number` is the source of one, `{d}` for digits; `before` and
 * `after` are sources of lookarounds.
 */
export interface CountRule {
  number: string;
  before?: string;
  after?: string;
}

/** Matches nothing; for what a language without a table cannot say in words. */
export const NEVER = '(?!)';
