import type { Headers } from '../headers/policy.ts';
import type { ByteRange } from './byte-range.ts';

/** What goes back to a reader: a text, or a part of a file. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string | { path: string; range: ByteRange };
}

/** An answer that says why there is no other. */
export const explain = (status: number, why: string, headers: Headers = {}): Answer => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  body: `${why}\n`,
});
