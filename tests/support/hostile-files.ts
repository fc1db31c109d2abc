import { readFileSync } from 'node:fs';
import type { Files, HostileFolder } from './hostile-records.ts';
import { writeNote } from './notes.ts';

const note = (text?: string, frontmatter?: string): string =>
  writeNote(text, frontmatter).replace('theme: c', 'theme: stocks');
const page = (text: string, frontmatter?: string): Files => ({
  'notes/a.mdx': note(text, frontmatter),
});
const pages = (...names: string[]): Files =>
  Object.fromEntries(names.map((name) => [`notes/${name}`, note()]));
const picture = (name: string, bytes: string | Buffer): Files => ({
  ...page(`![A](${name})`),
  [`notes/${name}`]: bytes,
});
const metadata = `title: { en: A, fr: A }
description: { en: A, fr: A }
sources: [a]
licence: A
asOf: 2025
reviewBy: 2027-01-01
columns:
  a: { label: { en: A, fr: A }, type: string }
key: [a]
`;
const table = (csv: string | Buffer, id = 'a'): Files => ({
  'sources.yaml':
    'a: { title: A, publisher: A, published: 2025, accessed: 2025-01-01, licence: A, read: first-hand, confidence: high }\n',
  [`data/${id}.csv`]: csv,
  [`data/${id}.yaml`]: metadata,
});
const harbour = readFileSync('tests/fixtures/fisheries/notes/harbour.png');
const hugePng = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  Buffer.from([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 8, 2, 0, 0, 0]),
]);

/** A table of one column of that name, written into YAML as it is. */
const column = (name: string): Files => ({
  ...table(`${JSON.parse(name)}\nx\n`),
  'data/a.yaml': metadata.replace('  a:', `  ${name}:`).replace('key: [a]', `key: [${name}]`),
});

/** Tables, pages, pictures and names of files, with every problem as `kind file:line:column`. */
export const hostileFiles: HostileFolder[] = [
  ['a formula', table('a\n@SUM(1)\n'), 'csv-formula data/a.csv:2:1'],
  ['a formula after a sign', table('a\nb\n=1+1\n'), 'csv-formula data/a.csv:3:1'],
  ['a NUL byte in a table', table('a\nx\u0000\n'), 'hidden-character data/a.csv:2:2'],
  ['a cell turned around', table('a\nx\ny\u202ez\n'), 'hidden-character data/a.csv:3:2'],
  [
    'a table in Latin-1',
    table(Buffer.from('a\ncaf\u00e9\n', 'latin1')),
    'wrong-encoding data/a.csv:2:1',
  ],
  ['a table of too many rows', table(`a\n${'1\n'.repeat(20_001)}`), 'too-large data/a.csv:20002:1'],
  ['a table of too many columns', table(`a${',b'.repeat(101)}\n`), 'too-large data/a.csv:1:1'],
  ['a cell without end', table(`a\n${'b'.repeat(5_001)}\n`), 'too-large data/a.csv:2:1'],
  ['a table without end', table('a\n'.repeat(2_600_000)), 'too-large data/a.csv:1:1'],
  ['a table left open', table(`a\n"${'b\n'.repeat(1000)}`), 'csv-syntax data/a.csv:1001:1'],
  ...[
    '""',
    '" "',
    '"<b>a</b>"',
    '"=HYPERLINK(1)"',
    '"constructor"',
    '"toString"',
    '"hasOwnProperty"',
    '"prototype"',
    '"2025"',
    '"_a"',
    '"a b"',
    '"ａ"',
    '"a\\tb"',
    String.raw`"a\n::stop-commands::b"`,
    `"${'a'.repeat(101)}"`,
  ].map((name): HostileFolder => [
    `a column named ${name}`,
    column(name),
    'invalid-field data/a.yaml:8:3',
  ]),
  ['a column named after a prototype', column('"__proto__"'), 'unsafe-yaml data/a.yaml:8:3'],
  [
    'columns that differ in capitals',
    {
      ...table('a,A\nx,x\n'),
      'data/a.yaml': `${metadata}`.replace(
        'key:',
        '  A: { label: { en: A, fr: A }, type: string }\nkey:',
      ),
    },
    'invalid-field data/a.yaml:9:3',
  ],
  [
    'tables that differ in capitals',
    { ...table('a\nx\n'), ...table('a\nx\n', 'A') },
    'duplicate-address data/a.yaml:1:1',
  ],
  ['a table of a folder’s name', table('a\nx\n', 'index'), 'invalid-id data/index.yaml:1:1'],
  ['the data package', table('a\nx\n', 'DataPackage'), 'invalid-id data/DataPackage.yaml:1:1'],
  ['a layout', page('A', 'layout: ../x.astro\n'), 'unknown-field notes/a.mdx:9:1'],
  ['a prototype in frontmatter', page('A', '__proto__: { a: 1 }\n'), 'unsafe-yaml notes/a.mdx:9:1'],
  ['a constructor in frontmatter', page('A', 'constructor: x\n'), 'unknown-field notes/a.mdx:9:1'],
  ['a function in frontmatter', page('A', 'a: !!js/function x\n'), 'unsafe-yaml notes/a.mdx:9:18'],
  [
    'copies in frontmatter',
    page('A', 'a: &a [1]\nb: &b [*a]\nc: [*b]\n'),
    'unsafe-yaml notes/a.mdx:11:5',
  ],
  [
    'frontmatter in TOML',
    { 'notes/a.mdx': '+++\ntitle = "A"\n+++\n\nA\n' },
    'yaml-syntax notes/a.mdx:1:1',
  ],
  ['frontmatter without end', page('A', `# ${'a'.repeat(10_000)}\n`), 'too-large notes/a.mdx:1:1'],
  [
    'a page in Latin-1',
    { 'notes/a.mdx': Buffer.from(note('caf\u00e9'), 'latin1') },
    'wrong-encoding notes/a.mdx:11:1',
  ],
  ['a NUL byte in a page', page('A\u0000'), 'hidden-character notes/a.mdx:11:2'],
  ['a command to the terminal', page('One\n\nA \u001b[m'), 'hidden-character notes/a.mdx:13:3'],
  ['a page without end', page('A word.\n\n'.repeat(30_000)), 'too-large notes/a.mdx:1:1'],
  ['code in Markdown alone', { 'notes/a.md': note('{x}') }, 'unsafe-content notes/a.md:11:1'],
  ['a page of a folder’s name', pages('a/index.mdx'), 'invalid-id notes/a/index.mdx:1:1'],
  ['a device of Windows', pages('con.mdx'), 'invalid-file-name notes/con.mdx:1:1'],
  ['two endings', pages('a.md', 'a.mdx'), 'duplicate-address notes/a.mdx:1:1'],
  ['two folders', pages('x/a.mdx', 'y/a.mdx'), 'duplicate-address notes/y/a.mdx:1:1'],
  ['the first language by name', pages('a.en.mdx', 'a.mdx'), 'duplicate-address notes/a.mdx:1:1'],
  [
    'a page for a picture',
    picture('a.png', '<html><script>x</script>'),
    'wrong-picture notes/a.mdx:11:1',
  ],
  [
    'a drawing for a picture',
    picture('a.png', '<svg onload="x"/>'),
    'wrong-picture notes/a.mdx:11:1',
  ],
  ['nothing for a picture', picture('a.png', ''), 'wrong-picture notes/a.mdx:11:1'],
  ['a picture of another type', picture('a.jpg', harbour), 'wrong-picture notes/a.mdx:11:1'],
  ['a picture of too many pixels', picture('a.png', hugePng), 'too-large notes/a.mdx:11:1'],
  [
    'a picture of too many bytes',
    picture('a.png', Buffer.alloc(5_000_001)),
    'too-large notes/a.mdx:11:1',
  ],
  [
    'pictures that differ in capitals',
    { 'notes/A.png': harbour, 'notes/a.png': harbour },
    'invalid-file-name notes/a.png:1:1',
  ],
  [
    'files that differ in the form of accents',
    { 'facts/e\u0301.yaml': '', 'facts/\u00e9.yaml': '' },
    'invalid-file-name facts/\u00e9.yaml:1:1',
  ],
  ['a drawing', { 'notes/a.svg': '<svg/>' }, 'unread-file notes/a.svg:1:1'],
  ['code of the builder', { 'astro.config.mjs': 'x' }, 'unread-file astro.config.mjs:1:1'],
  ['secrets', { '.env': 'A=1' }, 'invalid-file-name .env:1:1'],
  ['a hidden folder', { 'notes/.x/a.mdx': note('{x}') }, 'invalid-file-name notes/.x:1:1'],
  ['an option', pages('-rf.mdx'), 'invalid-file-name notes/-rf.mdx:1:1'],
  ['a name of two lines', pages('a\nb.mdx'), 'invalid-file-name notes/a\nb.mdx:1:1'],
  [
    'a name turned around',
    { 'notes/a\u202exdm.png': '' },
    'invalid-file-name notes/a\u202exdm.png:1:1',
  ],
  [
    'a name that steers',
    { 'notes/a\u001b[1m.png': '' },
    'invalid-file-name notes/a\u001b[1m.png:1:1',
  ],
  ['a name with a point at its end', { 'notes/a.': '' }, 'invalid-file-name notes/a.:1:1'],
  ['a name with a space at its end', { 'notes/a ': '' }, 'invalid-file-name notes/a :1:1'],
  ['a name of a variable', { 'notes/$x.png': '' }, 'invalid-file-name notes/$x.png:1:1'],
  [
    'a name without end',
    { [`notes/${'a'.repeat(160)}.png`]: '' },
    `invalid-file-name notes/${'a'.repeat(160)}.png:1:1`,
  ],
];

/** Files that look odd and are sound. */
export const soundFiles: [what: string, files: Files][] = [
  ['cells that objects have names for', table('a\nconstructor\ntoString\n')],
  ['cells with tags', table('a\n"</script><b>"\n{x}\n')],
  ['cells of Windows', table('\uFEFFa\r\nx\r\ny\r\n')],
  ['a picture that is one', picture('a.png', harbour)],
  ['a page that tells of code', page('Write `<script>` or `{x}`; javascript: is a scheme.')],
  ['a folder of a year', pages('2026/a.mdx')],
];
