import { createProse } from './plain-notes.ts';

/** How much there is of everything. */
export interface RichSize {
  notes: number;
  facts: number;
  charts: number;
  /** Rows of all datasets together. */
  rows: number;
  /** Every note is there in each of them. */
  languages: number;
}

export type ContentFile = [path: string, text: string];

/** A text in each of the languages: the words of `number`. */
export type Localize = (number: number) => Record<string, string>;

/** Records by their ids. */
export const numbered = <Value>(count: number, create: (at: number) => [string, Value]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => create(at)));

/** YAML, a record a line. */
export const records = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([id, value]) => `${id}: ${JSON.stringify(value)}\n`)
    .join('');

/** Words without a full stop. */
export const wordsOf = (number: number, ending = ''): string =>
  createProse(number, ending).sentence().slice(0, -1);

/** A name that no other record has, in each language. */
export const numberedName = (name: string, at: number, localize: Localize) =>
  Object.fromEntries(
    Object.entries(localize(at)).map(([code, text]) => [
      code,
      `${name} ${letters(at)} ${text.split(' ')[1]}`,
    ]),
  );

/** `0` → `A`, `27` → `BB`: a digit would be a figure without a source. */
const letters = (number: number): string =>
  (number > 25 ? letters(Math.floor(number / 26) - 1) : '') +
  String.fromCharCode(65 + (number % 26));
