import type { Intent } from '../../search/words/answer-file.ts';
import type { FoundNumber } from '../../search/words/numbers.ts';
import type { Word } from '../../search/words/words.ts';

/** A name of something, as it is written. */
export interface Form {
  text: string;
  words: Word[];
  /** Readers type it; no page has it. */
  isForeign?: boolean;
}

/** One thing a query asks for. */
export interface Term {
  text: string;
  /** As the reader writes it. */
  words: Word[];
  /** Other names of the same thing. */
  others: Form[];
  /** Codes of the places, and ids of the subjects, that it names. */
  places: string[];
  subjects: string[];
  /** Number of the kind of measure that it is a word for, with the other words for it. */
  measure?: { kind: number; words: Form[] };
  /** What it asks for beside what it names. */
  asks?: Intent;
  number?: FoundNumber;
  /** The year from which on something is asked for: “since 2010”. */
  isStart?: boolean;
  /** In quotes: the words side by side, as they are. */
  isPhrase: boolean;
  /** The reader may still be typing it. */
  isLast: boolean;
}
