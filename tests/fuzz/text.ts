import * as fc from 'fast-check';

/** Up to `most` parts in a row. */
export const joined = (parts: readonly string[], most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...parts), { maxLength: most }).map((some) => some.join(''));

/** Characters of every kind, halves of pairs included. */
export const anyText = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: most }),
    fc.string({ unit: 'grapheme', maxLength: most }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: most })
      .map((codes) => String.fromCharCode(...codes)),
  );

/** One change of a text: what stands from `at` (a share of its length) for `length` characters, and what comes there. */
export interface Cut {
  at: number;
  length: number;
  text: string;
}

export const cuts = (texts: fc.Arbitrary<string>): fc.Arbitrary<Cut[]> =>
  fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
      text: texts,
    }),
    { maxLength: 5 },
  );

export function applyCuts(text: string, changes: readonly Cut[]): string {
  return changes.reduce((changed, { at, length, text }) => {
    const start = Math.floor(at * changed.length);
    return changed.slice(0, start) + text + changed.slice(start + length);
  }, text);
}

/** A text as it is read from a file, with one kind of line end. */
export const asFile = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Throws unless each problem stands on a line and a column that the text has. */
export function expectPositions(
  text: string,
  problems: readonly { line: number; column: number; kind: string }[],
): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, column, kind } of problems) {
    const length = lines[line - 1]?.length;
    const isWithin = length !== undefined && column >= 1 && column <= length + 1;
    if (!isWithin) throw new Error(`${kind} is placed outside the text, at ${line}:${column}`);
  }
}

/** Throws unless both are the same as JSON. */
export function expectSame(what: string, one: unknown, other: unknown): void {
  const [a = '', b = ''] = [JSON.stringify(one), JSON.stringify(other)];
  if (a !== b) throw new Error(`${what} differ: ${a.slice(0, 300)} / ${b.slice(0, 300)}`);
}
