import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One change of a content folder, as an editor would make it; what it was. */
type Change = (folder: string, random: () => number) => string;

const pick = <Value>(values: readonly Value[], random: () => number): Value | undefined =>
  values[Math.floor(random() * values.length)];

const listFiles = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => pattern.test(name) && statSync(join(folder, name)).isFile())
    .sort();

const listFacts = (folder: string): string[] =>
  listFiles(folder, /^facts.*\.yaml$/).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^([a-z\d-]+):$/gm)].map(([, id]) => id!),
  );

/** Puts another line in place of one of those in a file of the folder that fit. */
function changeLine(
  files: RegExp,
  fits: RegExp,
  edit: (line: string, random: () => number, folder: string) => string,
): Change {
  return (folder, random) => {
    const file = pick(listFiles(folder, files), random) ?? '';
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const at = pick(
      [...lines.keys()].filter((index) => fits.test(lines[index]!)),
      random,
    );
    if (at === undefined) return `nothing in ${file}`;
    lines[at] = edit(lines[at]!, random, folder);
    writeFileSync(join(folder, file), lines.join('\n'));
    return `${file}:${at + 1} ${lines[at]}`;
  };
}

const pages = /\.mdx$/;
const words = ['quay', 'herring', 'harbour', 'autumn', 'ledger', 'tide', 'filet', 'marée'];
const addWord = (line: string, random: () => number): string =>
  line.replace(/(?=[.'"]*$)/, ` ${pick(words, random)}`);

/** Every kind of change, each as often as it stands here. */
const changes: readonly Change[] = [
  changeLine(pages, /^[A-ZÀ-Ý][^<{|]*\.$/u, addWord),
  changeLine(pages, /^[A-ZÀ-Ý][^<{|]*\.$/u, addWord),
  changeLine(
    pages,
    /^[A-ZÀ-Ý].*\.$/u,
    (line, random, folder) => `${line} See <Fact id="${pick(listFacts(folder), random)}"/>.`,
  ),
  changeLine(pages, /^(title|description): /, addWord),
  changeLine(pages, /^## /, addWord),
  changeLine(pages, /^theme: /, (_, random) => `theme: ${pick(['stocks', 'fleet'], random)}`),
  changeLine(pages, /^(status|reviewBy): /, () => 'status: draft'),
  changeLine(pages, /^(event|updated|reviewed): /, (line, random) =>
    line.replace(/\d\d(?='?$)/, String(10 + Math.floor(random() * 18))),
  ),
  changeLine(
    pages,
    /^description: /,
    (line, random) => `${line}\npublishAt: 202${pick([5, 7], random)}-03-01`,
  ),
  changeLine(
    pages,
    /^---$/,
    (line) => `corrections:\n  - date: 2026-09-01\n    text: A word was mended.\n${line}`,
  ),
  // Words and numbers of every record.
  changeLine(
    /(facts|sources|charts|tables|data|timeline|glossary).*\.yaml$/,
    /: [\p{L}'"][^{}[\]]*$/u,
    addWord,
  ),
  changeLine(
    /(facts|sources|charts|tables|data|timeline|glossary).*\.yaml$/,
    /: [\p{L}'"][^{}[\]]*$/u,
    addWord,
  ),
  changeLine(
    /(timeline|glossary|places|units|site)\.yaml$/,
    /\b(en|fr|vi): [^,}]+/,
    (line, random) =>
      line.replace(
        /\b(en|fr|vi): ([^,}]+)/,
        (_, code: string, text: string) => `${code}: ${addWord(text, random)}`,
      ),
  ),
  changeLine(/facts.*\.yaml$/, /value: \d+/, (line, random) =>
    line.replace(/\d+/, String(1 + Math.floor(random() * 900))),
  ),
  changeLine(/\.csv$/, /,\d+/, (line, random) =>
    line.replace(/,\d+/, `,${1 + Math.floor(random() * 900)}`),
  ),
  changeLine(
    /facts.*\.yaml$/,
    /^[a-z-]+:$/,
    (line, random) => `${line}\n  formerly: [${pick(words.slice(0, 6), random)}-share]`,
  ),
  function addNote(folder, random) {
    const from = pick(listFiles(folder, /^notes.*\.mdx$/), random) ?? '';
    const to = `notes/${pick(words.slice(0, 6), random)}-${Math.floor(random() * 100)}.mdx`;
    writeFileSync(join(folder, to), readFileSync(join(folder, from)));
    return `${from} as ${to} too`;
  },
  function renameNote(folder, random) {
    const from = pick(listFiles(folder, /^notes.*\.mdx$/), random) ?? '';
    const to = `notes/${pick(words.slice(0, 6), random)}.mdx`;
    renameSync(join(folder, from), join(folder, to));
    return `${from} becomes ${to}`;
  },
  function removePage(folder, random) {
    const file = pick(listFiles(folder, pages), random) ?? '';
    rmSync(join(folder, file));
    return `without ${file}`;
  },
];

/** Changes the folder in one way, and says which. */
export function changeContent(folder: string, random: () => number): string {
  const change = pick(changes, random);
  return change?.(folder, random) ?? 'nothing';
}
