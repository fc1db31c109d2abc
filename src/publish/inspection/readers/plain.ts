import { gunzipSync } from 'node:zlib';
import { ofText, tryTo, type Reader } from './reader.ts';

export const readPlain = ofText(() => undefined);

/** Style sheets: what is opened is closed, strings and comments included. */
export const readCss = ofText((text) => {
  const rest = text.replace(/\/\*[^]*?\*\/|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|\\[^]/g, '');
  const open: string[] = [];
  const pairs: Record<string, string> = { '}': '{', ')': '(', ']': '[' };
  for (const [sign] of rest.replace(/url\([^"')]*\)/g, '').matchAll(/["'{}()[\]]|\/\*/g)) {
    const expected = pairs[sign];
    if (expected === undefined && '{(['.includes(sign)) open.push(sign);
    else if (expected === undefined || open.pop() !== expected)
      return { what: `has a ${sign} that nothing belongs to` };
  }
  return open.length === 0 ? undefined : { what: `has a ${open.at(-1)} that is not closed` };
});

/** A file that begins as its kind does. */
export const readSigned =
  (...signatures: readonly string[]): Reader =>
  (bytes) =>
    signatures.some((one) => bytes.subarray(0, one.length).toString('latin1') === one)
      ? undefined
      : { what: 'does not begin as a file of its kind' };

/** Parts of the search index, which are packed. */
export const readPacked: Reader = (bytes) =>
  tryTo(() => gunzipSync(bytes, { maxOutputLength: 2 ** 28 }));

/** A document that begins, ends and has pages. */
export const readPdf: Reader = (bytes) => {
  const text = bytes.toString('latin1');
  if (!/^%PDF-\d\.\d/.test(text)) return { what: 'does not begin as a PDF' };
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(text)) return { what: 'ends before its end' };
  return /\/Type\s*\/Page\b(?!s)/.test(text) || /\/ObjStm\b/.test(text)
    ? undefined
    : { what: 'has no page' };
};
