import { readFileSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { replaceHidden } from '../domain/hidden-characters.ts';
import { findExcess, type LimitName } from '../domain/limits.ts';
import { error, type Problem } from '../domain/problem.ts';
import { digestOf } from './digest.ts';
import { relativeName } from './files.ts';

/** The text of a file as every reader takes it; missing where it cannot be read at all. */
export interface TextFile {
  /** Path as editors see it. */
  file: string;
  text: string | undefined;
  /** SHA-256 of its bytes, where they were read. */
  digest?: string;
  problems: Problem[];
}

/**
 * Reads a text that an editor has written: UTF-8 of at most `limit` bytes. However it was saved (a byte order
 * mark, line ends of Windows or of old, accents as characters of their own), it is the same text.
 */
export function readTextFile(path: string, limit: LimitName): TextFile {
  const file = relativeName(path);
  const position = { file, line: 1, column: 1 };
  const tooLarge = findExcess(limit, statSync(path).size, position);
  if (tooLarge.length > 0) return { file, text: undefined, problems: tooLarge };
  const bytes = readFileSync(path);
  const digest = digestOf(bytes);
  if (!isUtf8(bytes))
    return { file, text: undefined, digest, problems: [wrongEncoding(file, bytes)] };
  return { file, digest, ...replaceHidden(unify(bytes.toString('utf8')), file) };
}

const unify = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

/** Points at the first line that is not UTF-8. */
function wrongEncoding(file: string, bytes: Buffer): Problem {
  const lines = bytes.toString('latin1').split('\n');
  const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
  return error(
    { file, line: Math.max(1, line), column: 1 },
    'wrong-encoding',
    'The file is not text in UTF-8',
    'Save it as UTF-8 in the editor',
  );
}
