import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { writeInterface } from '../support/interface.ts';

const root = 'tests/fixtures/fisheries';
export const fileNames = globSync('**/*.*', { cwd: root })
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** One change of a content folder; `at` is a share of the file’s lines. */
export type Edit =
  | { change: 'delete'; file: string }
  | { change: 'rename'; file: string; to: string }
  | { change: 'copy'; file: string; to: string }
  | { change: 'swap'; file: string; at: number; with: number }
  | { change: 'repeat'; file: string; at: number }
  | { change: 'drop'; file: string; at: number }
  | { change: 'value'; file: string; at: number; to: string }
  | { change: 'insert'; file: string; at: number; bytes: string };

const newNames = [
  [
    'notes/a.mdx',
    'notes/a.fr.mdx',
    'notes/index.mdx',
    'briefings/A.mdx',
    'facts/z.yaml',
    'facts.yaml',
  ],
  [
    'data/Landings.csv',
    'data/z.csv',
    'data/z.yaml',
    'notes/a.png',
    'strings/en.yaml',
    'x.yml',
    '.a.yaml',
  ],
  [
    'notes/deep/er/a.mdx',
    'places/a b.yaml',
    'sources.yaml',
    'charts/é.yaml',
    'notes/catch.mdx',
    'units.yml',
  ],
].flat();
const values = [
  [
    '',
    '[]',
    '{}',
    'null',
    'true',
    '0',
    '-1',
    '1e300',
    '7',
    "''",
    "'2026-12-31'",
    '2025',
    'draft',
    'staff',
  ],
  [
    'public',
    'herring-share',
    'landings',
    'nowhere',
    '[a, b]',
    '{ en: A, fr: B }',
    '{ en: A }',
    'percent',
  ],
  [
    "'<b>&'",
    '"\\u202e"',
    'stocks',
    'fleet',
    'range',
    'tiles',
    'line',
    'scatter',
    'place',
    'year',
    'string',
  ],
  [
    '\'Herring is <Fact id="herring-share"/>\'',
    '[herring-share, nowhere]',
    'pelagia-survey',
    'constructor',
  ],
  [
    '99999999999999999999',
    '2025-10',
    'NTH',
    '[landings]',
    '{ dataset: landings }',
    'en',
    'vi',
    'ar',
    'de',
  ],
].flat();
const bytes = [
  [
    '\n',
    ' ',
    '-',
    ':',
    '"',
    ',',
    '#',
    '---\n',
    '\t',
    '\r',
    '&',
    '<',
    '{x}',
    '<Fact id="nowhere"/>',
    '70%',
  ],
  [
    '\n<Staff>\n\nA\n\n</Staff>\n',
    '\n## A\n',
    '![a](harbour.png)',
    '[a](/facts/nowhere/)',
    '=1+1',
    '<Cite id="x"/>',
  ],
  [
    'embargo: 2027-01-01T00:00+07:00\n',
    'draft: true\n',
    'audience: staff\n',
    'NTH,cod,2025,7\n',
    'é',
    '\u0300',
    '😀',
  ],
].flat();

const file = fc.constantFrom(...fileNames);
const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const change = <Change extends string>(...names: Change[]) => fc.constantFrom(...names);

/** Bytes as base64, so that what is no text can be kept. */
const inserted = fc
  .oneof(
    fc.constantFrom(...bytes).map((text) => Buffer.from(text)),
    fc.uint8Array({ minLength: 1, maxLength: 4 }).map((some) => Buffer.from(some)),
  )
  .map((some) => some.toString('base64'));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ change: change('delete'), file }) },
  {
    weight: 1,
    arbitrary: fc.record({
      change: change('rename', 'copy'),
      file,
      to: fc.constantFrom(...newNames, ...fileNames),
    }),
  },
  { weight: 1, arbitrary: fc.record({ change: change('swap'), file, at, with: at }) },
  { weight: 2, arbitrary: fc.record({ change: change('repeat', 'drop'), file, at }) },
  {
    weight: 4,
    arbitrary: fc.record({ change: change('value'), file, at, to: fc.constantFrom(...values) }),
  },
  { weight: 3, arbitrary: fc.record({ change: change('insert'), file, at, bytes: inserted }) },
);

export const edits: fc.Arbitrary<Edit[]> = fc.array(edit, { minLength: 1, maxLength: 5 });

/** Runs `use` on a copy of the fictitious ministry’s content with the edits made. */
export async function withEdits(
  changes: readonly Edit[],
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-fuzz-'));
  try {
    cpSync(root, folder, { recursive: true });
    writeInterface(folder, 'fr');
    for (const one of changes) makeEdit(folder, one);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeEdit(folder: string, one: Edit): void {
  const path = join(folder, one.file);
  const old = find(path);
  if (old === undefined) return;
  if (one.change === 'rename' || one.change === 'delete') rmSync(path);
  if (one.change === 'delete') return;
  const isNew = one.change === 'rename' || one.change === 'copy';
  const target = isNew ? join(folder, one.to) : path;
  mkdirSync(dirname(target), { recursive: true });
  const text = old.toString('latin1');
  writeFileSync(target, isNew ? text : changeText(text, one), 'latin1');
}

/** `text` holds one character a byte, so that nothing is lost on the way. */
function changeText(
  text: string,
  one: Exclude<Edit, { change: 'delete' | 'rename' | 'copy' }>,
): string {
  if (one.change === 'insert') {
    const start = Math.floor(one.at * text.length);
    return (
      text.slice(0, start) + Buffer.from(one.bytes, 'base64').toString('latin1') + text.slice(start)
    );
  }
  const lines = text.split('\n');
  const line = Math.floor(one.at * lines.length);
  const own = lines[line] ?? '';
  if (one.change === 'drop') lines.splice(line, 1);
  else if (one.change === 'repeat') lines.splice(line, 0, own);
  else if (one.change === 'swap') {
    const other = Math.floor(one.with * lines.length);
    [lines[line], lines[other]] = [lines[other] ?? '', own];
  } else {
    const value = Buffer.from(one.to).toString('latin1');
    lines[line] = /: ./.test(own)
      ? own.replace(/: .*/, () => `: ${value}`)
      : own.replace(/[^,]*$/, () => value);
  }
  return lines.join('\n');
}

function find(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
