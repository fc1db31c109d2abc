import type { ClaimKind } from './claim-word.ts';

/**
 * How a language claims something about quantities. All are sources of regular expressions in small letters, with
 * bounded repetition only, so that a search stays linear. `{m}` stands for what is measured, `{u}` for what is
 * counted, `{w}` for one word and the space behind it.
 */
export interface ClaimTable {
  /** Stands in every text that has a claim, and in few others. */
  trace: string;
  /** What is measured: output, price, share. */
  measures: string;
  /** What is counted: countries, mines, schools. */
  units: string;
  /** Phrases that look like claims and are none: idioms, compounds, names. */
  passing: readonly string[];
  /** Earlier rules win where several fit. */
  rules: readonly ClaimRule[];
}

export interface ClaimRule {
  kind: ClaimKind;
  /** One of these. */
  words: readonly string[];
  /**
   * What must stand in the same sentence: something measured before the words (`subject`), or anywhere in it
   * (`measure`), or something measured or counted anywhere beside them (`quantity`).
   */
  needs?: 'subject' | 'measure' | 'quantity';
}
