/** A `count` is of things that the words after it name. */
export type NumeralKind =
  'percentage' | 'money' | 'quantity' | 'multiple' | 'ratio' | 'number' | 'count';

/**
 * A number written in a text, in digits or words, as a figure would be; `start` and `end` are offsets in UTF-16
 * units. Readers’ figures come from the ledger instead.
 */
export interface Numeral {
  start: number;
  end: number;
  text: string;
  kind: NumeralKind;
  /** Absent for ranges, ratios and words that give no single number. */
  value?: number;
  /** What stands after a count, with the noun that is counted. */
  counted?: string;
}
