import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeInterface } from './interface.ts';
import { createFolder } from './temporary-folder.ts';

/** A copy of the fictitious ministry’s content, without what it is warned of, that a test may spoil. */
export interface FixtureCopy {
  folder: string;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  append: (file: string, text: string) => void;
  /** Puts `after` where `before` first stands; throws where it does not stand at all. */
  replace: (file: string, before: string, after: string) => void;
  copy: (from: string, to: string) => void;
  remove: (file: string) => void;
  /** Line of `file`, counted from 1, on which `text` starts; throws where it does not stand. */
  lineOf: (file: string, text: string) => number;
}

export function copyFixture(folder = createFolder()): FixtureCopy {
  cpSync('tests/fixtures/fisheries', folder, { recursive: true });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const find = (file: string, text: string) => {
    const start = read(file).indexOf(text);
    if (start === -1) throw new Error(`${file} does not hold ${text}`);
    return start;
  };
  const replace = (file: string, before: string, after: string) => {
    const start = find(file, before);
    const text = read(file);
    write(file, text.slice(0, start) + after + text.slice(start + before.length));
  };
  // Pages show readers an overdue review; here it would stand beside each slip that is looked for.
  replace('facts/fleet.yaml', "reviewBy: '2026-10-31'", "reviewBy: '2027-06-30'");
  // So would the interface, which is not translated.
  writeInterface(folder, 'fr');
  return {
    folder,
    read,
    write,
    append: (file, text) => write(file, read(file) + text),
    replace,
    copy: (from, to) => copyFileSync(join(folder, from), join(folder, to)),
    remove: (file) => rmSync(join(folder, file)),
    lineOf: (file, text) => read(file).slice(0, find(file, text)).split('\n').length,
  };
}
