import type { AnswerRecord } from '../../search/words/answer-file.ts';
import type { Fit } from './fit.ts';

export interface Scored {
  record: AnswerRecord;
  /** Share of the query it answers, from 0 to 1. */
  share: number;
  /** The share, a little more for a closer title. */
  score: number;
}

/** A record with how it stands to the query. */
export type FoundAnswer = Scored & Fit;
