import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { limits, type LimitName } from '../../src/domain/limits.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import type { Files } from './hostile-records.ts';
import { pagesAtLimits } from './limit-pages.ts';
import { writeNote } from './notes.ts';
import { metadata } from './slow-files.ts';

/** Puts into a content folder far more of something than there may be. */
type Fill = (folder: string) => void;

export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const files =
  (written: () => Files): Fill =>
  (folder) =>
    writeFiles(folder, written());
const records = (text: () => string) => files(() => ({ 'facts/a.yaml': text() }));
const table = (text: () => string) =>
  files(() => ({ 'data/a.csv': text(), 'data/a.yaml': metadata }));
const note = (text: () => string) => files(() => ({ 'notes/a.mdx': text() }));
const picture = (bytes: () => Buffer) =>
  files(() => ({ 'notes/a.mdx': writeNote('![A](a.png)'), 'notes/a.png': bytes() }));
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** A PNG header of 65,535 by 65,535 pixels. */
const hugePng = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  Buffer.from([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 8, 2, 0, 0, 0]),
]);

/** As many times the limit as a page holds before it passes another one. */
function fillPage(name: LimitName, write: (count: number) => string): Fill {
  const texts = [50, 20, 9, 4, 2, 1].map((times) => {
    const text = write(Math.ceil(limits[name].most * times) + 2);
    return text.startsWith('---') ? text : writeNote(text);
  });
  const isTold = (text: string) =>
    text.length < limits.pageBytes.most &&
    parseDocument(text, '').problems.some(({ message }) => message.endsWith(limits[name].counts));
  return note(() => texts.find(isTold) ?? '');
}

/** A file of no content and of any size, which takes no room on the disk. */
function writeHole(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, bytes);
  closeSync(file);
}

const inPages = Object.fromEntries(
  pagesAtLimits.map(([name, write]) => [name, fillPage(name, write)]),
) as Partial<Record<LimitName, Fill>>;

/** Columns of long names, which a hint repeats. */
const wideMetadata = metadata.replace(/  a:(.*)/, (_, column: string) =>
  many(90, (index) => `  ${'a'.repeat(90)}${index}:${column}`),
);

/** For each limit a content folder that passes it by far. */
export const limitCases: Partial<Record<LimitName, Fill>> = {
  ...inPages,
  folderFiles: files(() =>
    Object.fromEntries(Array.from({ length: 22_000 }, (_, index) => [`facts/${index}.yaml`, ''])),
  ),
  folderBytes: (folder) => {
    for (let index = 0; index < 100; index++)
      writeHole(join(folder, `${index}.png`), limits.folderBytes.most / 50);
  },
  folderDepth: files(() => ({ [`facts/${'a/'.repeat(1_000)}a.yaml`]: '' })),
  nameCharacters: files(() => ({ [`facts/${'a'.repeat(250)}`]: '' })),
  pageBytes: note(() => 'A word.\n\n'.repeat(2_000_000)),
  yamlBytes: records(() => '# a\n'.repeat(10_000_000)),
  csvBytes: table(() => 'a\n'.repeat(40_000_000)),
  containers: note(() => writeNote(`${'> - '.repeat(9)}a\n\n`.repeat(2_400))),
  treeDepth: note(() =>
    writeNote(`${'<Callout title="a">\n\n'.repeat(600)}A\n\n${'</Callout>\n\n'.repeat(600)}`),
  ),
  yamlNodes: records(() => many(45_000, (index) => `a${index}: 1`)),
  textCharacters: records(() => `a: ${'b'.repeat(490_000)}`),
  yamlDepth: records(() => '['.repeat(29_000)),
  yamlAliases: records(() => `a: &a [x]\nb: [${'*a,'.repeat(150_000)}]`),
  csvRows: table(() => 'a\n'.repeat(2_400_000)),
  csvColumns: table(() => 'a,'.repeat(2_400_000)),
  csvCells: table(() => `${','.repeat(99)}\n`.repeat(20_000)),
  cellCharacters: table(() => `a\n${'9'.repeat(4_900_000)}`),
  pictureBytes: picture(() => Buffer.alloc(50_000_000)),
  picturePixels: picture(() => hugePng),
  problemsAlike: table(() => `a\n${many(19_900, (index) => `b${index}`)}`),
  problems: files(() =>
    Object.fromEntries(
      Array.from({ length: 1_500 }, (_, index) => [`facts/a${index}.yaml`, 'a: {}']),
    ),
  ),
  messageCharacters: records(() => `a: !${'x'.repeat(490_000)} 1`),
  reportCharacters: files(() =>
    Object.fromEntries(
      Array.from({ length: 80 }, (_, index) => [
        [`data/a${index}.csv`, ''],
        [`data/a${index}.yaml`, wideMetadata],
      ]).flat(),
    ),
  ),
};
