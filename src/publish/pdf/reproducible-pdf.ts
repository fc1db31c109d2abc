/** When a document was made and last changed, as days. */
export interface DocumentDates {
  created: string;
  modified: string;
}

const stamp = /(?<=\/(?<name>CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}(?='\))/g;
const nodeName = /(?<=\(node)\d{8}(?=\))/g;

/**
 * A PDF as Chromium writes it, without what differs between two prints of one page: the time of the clock,
 * and the numbers that its parts happen to have in the browser. Each part keeps its length, for the table at
 * the end of the file counts bytes. Throws where the file is not written as we know it.
 */
export function makeReproducible(pdf: Uint8Array, { created, modified }: DocumentDates): Buffer {
  const text = Buffer.from(pdf).toString('latin1');
  const stamps = [...text.matchAll(stamp)].map(({ groups }) => groups?.['name']);
  if (stamps.toSorted().join() !== 'CreationDate,ModDate')
    throw new Error(`The browser dates a PDF in a way we do not know: ${stamps.join() || 'not'}`);
  const numbers = rank([...text.matchAll(nodeName)].map(([number]) => number));
  const fixed = text
    .replace(stamp, (_, name) => formatTime(name === 'CreationDate' ? created : modified))
    .replace(nodeName, (number) => numbers.get(number) ?? number);
  return Buffer.from(fixed, 'latin1');
}

/** `2026-11-23` → `20261123000000+00'00`. */
const formatTime = (day: string) => `${day.replaceAll('-', '')}000000+00'00`;

/** Numbers in their order, counted from 1 and as long as before: names in a PDF must stay sorted. */
const rank = (numbers: readonly string[]): Map<string, string> =>
  new Map(
    [...new Set(numbers)]
      .toSorted()
      .map((number, index) => [number, String(index + 1).padStart(number.length, '0')]),
  );
