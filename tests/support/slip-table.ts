import type { FixtureCopy } from './fixture-copy.ts';

/** One slip of an editor and the one problem that it must make. */
export interface Slip {
  title: string;
  make: (copy: FixtureCopy) => void;
  kind: string;
  /** File and text of the line that the problem points at; without text, its first line. */
  at: { file: string; text: string };
  /** Words of the next action. */
  hint: string;
}

/**
 * Reads a table of slips, one a line: title | file | edit | kind | hint | place.
 * Edits: `before → after`, `cut text`, `append text`, `write text`, `copy other-file`, `remove`; `\n` is a line break.
 * The place is the line of the text written, unless it says `file` or `file » text`.
 */
export function readSlips(table: string): Slip[] {
  return table
    .trim()
    .split('\n')
    .map((line) => readSlip(line.split(' | ').map((cell) => cell.trim())));
}

function readSlip([title = '', file = '', edit = '', kind = '', hint = '', at]: string[]): Slip {
  const [target = '', text = ''] = at?.split(' » ') ?? [file, writtenBy(edit)];
  return {
    title,
    kind,
    hint,
    at: { file: target, text: unescape(text) },
    make: (copy) => apply(edit, file, copy),
  };
}

function apply(edit: string, file: string, copy: FixtureCopy): void {
  const [before = '', after] = unescape(edit).split(' → ');
  const [verb, ...words] = unescape(edit).split(' ');
  const text = words.join(' ');
  if (after !== undefined) copy.replace(file, before, after);
  else if (verb === 'cut') copy.replace(file, text, '');
  else if (verb === 'append') copy.append(file, `${text}\n`);
  else if (verb === 'write') copy.write(file, text && `${text}\n`);
  else if (verb === 'copy') copy.copy(text, file);
  else if (verb === 'remove') copy.remove(file);
  else throw new Error(`No edit: ${edit}`);
}

const unescape = (text: string) => text.replaceAll('\\n', '\n');

/** The first line that the edit writes. */
function writtenBy(edit: string): string {
  const text = edit.split(' → ')[1] ?? /^append (.*)/.exec(edit)?.[1] ?? '';
  return unescape(text).trim().split('\n')[0] ?? '';
}
