import type { AnswerRecord } from '../../../search/words/answer-file.ts';

/** A number of a table that a computed answer rests on. */
export interface ComputedRow {
  /** The year, the place or the edition that tells it from the others. */
  label: string;
  /** As readers meet it. */
  value: string;
  /** Without its unit. */
  amount: number;
  marks: readonly string[];
  source: { title: string; address: string };
}

/** What is worked out of the rows of one table for a query. */
export interface Computed {
  kind: 'series' | 'comparison' | 'editions';
  /** What the rows are, with their years or places. */
  title: string;
  rows: ComputedRow[];
  /** The one number that is worked out of the rows and answers all of the query. */
  result?: Pick<AnswerRecord, 'title' | 'value' | 'detail' | 'marks'>;
  /** A number that says how the rows stand to each other. */
  note?: string;
  /** Why none is. */
  refusal?: string;
  dataset: { title: string; address: string };
}
