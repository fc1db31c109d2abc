import { error, type Position, type Problem } from './problem.ts';

/** Controls, direction overrides, line separators, private use and non-characters: no text needs them. */
const controls =
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u180e\\u2028-\\u202e\\u2060-\\u2065\\u206a-\\u206f' +
  '\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufeff\\ufff0-\\ufffc\\ufffe\\uffff\\ud800-\\udfff' +
  '\\u{e0000}-\\u{e00ff}\\u{f0000}-\\u{10ffff}';

/** Marks without width, which some scripts need between their letters. */
const unseen =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u200b-\\u200f\\u3164\\ufe00-\\ufe0f\\uffa0\\u2066-\\u2069';

// Beside a digit such a mark would hide a figure from the checks and not from a reader.
const figure = '[\\p{Nd}%‰\\p{Sc}]';
const anywhere = new RegExp(
  `[${controls}]|(?<=${figure}[${unseen}]{0,8})[${unseen}]|[${unseen}](?=[${unseen}]{0,8}${figure})`,
  'gu',
);
const inNames = new RegExp(`[\\t\\n${controls}${unseen}]`, 'u');

/** The first character of a name, id or address that cannot be seen, as `U+200B`. */
export function findUnseen(name: string): string | undefined {
  const found = inNames.exec(name)?.[0];
  return found === undefined ? undefined : nameOf(found);
}

/** The first character that no text may hold, as `U+202E`; line breaks and tabs may stand. */
export function findHidden(text: string): string | undefined {
  anywhere.lastIndex = 0;
  const found = anywhere.exec(text)?.[0] ?? findLoneIsolate(text)?.sign;
  return found === undefined ? undefined : nameOf(found);
}

const isolates = /[\u2066-\u2069]/g;
const isolateEnd = '\u2069';

/**
 * The first sign that opens an isolate which its line does not close, or closes none. In pairs they keep words of
 * another direction together; alone they turn what follows.
 */
function findLoneIsolate(text: string): { sign: string; index: number } | undefined {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const open: { sign: string; index: number }[] = [];
    for (const { 0: sign, index } of line[0].matchAll(isolates)) {
      const isolate = { sign, index: line.index + index };
      if (sign !== isolateEnd) open.push(isolate);
      else if (!open.pop()) return isolate;
    }
    if (open[0]) return open[0];
  }
  return undefined;
}

/** A file of nothing else is no text; nobody reads further. */
const mostReported = 100;

/** Text as it may be read on, each hidden character replaced by `�`, with a problem for each of the first lines. */
export function replaceHidden(text: string, file: string): { text: string; problems: Problem[] } {
  if (findHidden(text) === undefined) return { text, problems: [] };
  const problems: Problem[] = [];
  const lines = text.split('\n').map((line, index) => {
    anywhere.lastIndex = 0;
    const hidden = anywhere.exec(line);
    const lone = hidden ? undefined : findLoneIsolate(line);
    const first = hidden ? { sign: hidden[0], index: hidden.index } : lone;
    if (!first) return line;
    const position = { file, line: index + 1, column: first.index + 1 };
    if (problems.length < mostReported) problems.push(hiddenAt(position, nameOf(first.sign)));
    const shown = line.replace(anywhere, (found) => '\uFFFD'.repeat(found.length));
    return lone ? shown.replace(isolates, '\uFFFD') : shown;
  });
  return { text: lines.join('\n'), problems };
}

export function hiddenAt(position: Position, name: string): Problem {
  const message = `A character that cannot be seen stands here (${name})`;
  return error(
    position,
    'hidden-character',
    message,
    'Delete it and type the words around it anew',
  );
}

const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
