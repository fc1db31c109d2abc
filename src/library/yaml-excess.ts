import { tally } from '../domain/tally.ts';
import { Lexer } from 'yaml';
import { findExcess, limits, type LimitName } from '../domain/limits.ts';
import type { Position, Problem } from '../domain/problem.ts';

/** Tokens of the parser’s own, which stand for nothing in the text; the last announces a plain word. */
const marks = new Set(['\u0002', '\u0018', '\u001f']);

/** What starts a value: a plain word, a list, a map, a quotation. */
const valueStarts = new Set(['\u001f', '[', '{', '"', "'"]);

/**
 * What a YAML text has too much of, as far as its signs tell; `firstLine` is the line of `file` on which it
 * starts. Reading stops there, so that nothing is built of a text that is far too large.
 */
export function findYamlExcess(text: string, file: string, firstLine: number): Problem[] {
  const counts = new Map<string, number>();
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const kind = kindOf(token);
    if (kind) {
      const count = tally(counts, kind);
      const name: LimitName = kind === 'copy' ? 'yamlAliases' : 'yamlNodes';
      if (count > limits[name].most)
        return findExcess(name, count, positionAt(text, offset, file, firstLine));
    }
    if (!marks.has(token)) offset += token.length;
  }
  return [];
}

/** No node is made of two tokens of one kind, so that there are at least as many nodes as tokens of any kind. */
function kindOf(token: string): 'copy' | 'value' | 'item' | 'name' | undefined {
  if (token === '-') return 'item';
  if (token === ':' || token === '?') return 'name';
  if (token.startsWith('*')) return 'copy';
  return valueStarts.has(token.charAt(0)) ? 'value' : undefined;
}

function positionAt(text: string, offset: number, file: string, firstLine: number): Position {
  const before = text.slice(0, offset);
  const line = firstLine + before.split('\n').length - 1;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}
