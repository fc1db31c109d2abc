import { readSiteFile } from './site-file.ts';

export type Files = Record<string, string | Buffer>;
export type HostileFolder = [what: string, files: Files, ...problems: string[]];

const site = readSiteFile();

/** The site of the fixture with one line of its file written anew. */
const siteWith = (before: RegExp, after: string): Files => ({
  'site.yaml': site.replace(before, after),
});

/** The least that makes a glossary of one term; `text` stands for its English name. */
const term = (id: string, text = 'A'): string =>
  `${id}: { term: { en: ${text}, fr: A }, definition: { en: A, fr: A } }\n`;
const glossary = (text: string | Buffer): Files => ({ 'glossary.yaml': text });

const source = (url?: string, publisher = 'A'): Files => ({
  'sources.yaml': `a:\n  title: A\n  publisher: ${publisher}\n  published: 2025\n  accessed: 2025-01-01\n${
    url ? `  url: ${url}\n` : ''
  }  licence: A\n  read: first-hand\n  confidence: high\n`,
});

const fact = (id: string, value: string): Files => ({
  ...source(),
  'units.yaml': 'a: { style: percent, name: { en: A, fr: A } }\n',
  'facts.yaml': `${id}: { value: ${value}, label: { en: A, fr: A }, unit: a, asOf: 2025, source: a, where: A, theme: stocks, reviewBy: 2027-01-01 }\n`,
});

/** Sites, sources, facts and terms, with every problem as `kind file:line:column`. */
export const hostileRecords: HostileFolder[] = [
  ['a script as a source', source('javascript:alert(1)'), 'invalid-field sources.yaml:6:3'],
  ['a page in a source', source('data:text/html,x'), 'invalid-field sources.yaml:6:3'],
  ['a script on two lines', source(String.raw`"java\nscript:x"`), 'invalid-field sources.yaml:6:3'],
  ['a site behind ours', source('https://a.example@b.example/'), 'invalid-field sources.yaml:6:3'],
  ['a host that is not seen', source('https://b\u200b.example/'), 'invalid-field sources.yaml:6:3'],
  ['a file as a source', source('file:///etc/passwd'), 'invalid-field sources.yaml:6:3'],
  [
    'a script as the repository',
    siteWith(/repository: .*/, 'repository: javascript:alert(1)'),
    'invalid-field site.yaml:20:1',
  ],
  [
    'a mailbox with a copy',
    siteWith(/contact: .*/, 'contact: "a@a.example?bcc=b@b.example"'),
    'invalid-field site.yaml:21:1',
  ],
  ['a language that leads up', siteWith(/code: fr/, 'code: ../fr'), 'invalid-field site.yaml:10:7'],
  [
    'a theme that is a prototype',
    siteWith(/themes:\n/, 'themes:\n  __proto__: { title: { en: A, fr: A } }\n'),
    'unsafe-yaml site.yaml:13:3',
  ],
  [
    'a publisher that starts another field for reference managers',
    source(undefined, String.raw`"A\nER  - "`),
    'invalid-field sources.yaml:3:3',
  ],
  [
    'a former id that leads up',
    fact('a', '1, formerly: [../../index]'),
    'invalid-id facts.yaml:1:27',
  ],
  ['words turned around', glossary(term('a', '"A\u202eB"')), 'hidden-character glossary.yaml:1:20'],
  [
    'words turned around by an escape',
    glossary(term('a', String.raw`"A\u202eB"`)),
    'hidden-character glossary.yaml:1:18',
  ],
  ['a NUL byte', glossary(term('a', '"A\u0000B"')), 'hidden-character glossary.yaml:1:20'],
  ['a bell', glossary(term('a', String.raw`"A\aB"`)), 'hidden-character glossary.yaml:1:18'],
  [
    'bytes of Latin-1',
    glossary(Buffer.from(`${term('a')}${term('b', 'caf\u00e9')}`, 'latin1')),
    'wrong-encoding glossary.yaml:2:1',
  ],
  ['a prototype as an id', glossary(term('__proto__')), 'unsafe-yaml glossary.yaml:1:1'],
  [
    'ids that differ in capitals',
    glossary(term('Ab') + term('ab')),
    'duplicate-id glossary.yaml:2:1',
  ],
  ['the same id again', glossary(term('a') + term('a')), 'duplicate-id glossary.yaml:2:1'],
  [
    'ids of two files that differ in capitals',
    { 'glossary/a.yaml': term('Ab'), 'glossary/b.yaml': term('ab') },
    'duplicate-id glossary/b.yaml:1:1',
  ],
  ['the name of a folder’s page', glossary(term('index')), 'invalid-id glossary.yaml:1:1'],
  ['a device of Windows', glossary(term('con')), 'invalid-id glossary.yaml:1:1'],
  ['a part of every page', glossary(term('main')), 'invalid-id glossary.yaml:1:1'],
  [
    'a part of the search on every page',
    glossary(term('search-panel-list')),
    'invalid-id glossary.yaml:1:1',
  ],
  ['a path as an id', glossary(term('"../x"')), 'invalid-id glossary.yaml:1:1'],
  ['a tag of HTML as an id', glossary(term('"<b>"')), 'invalid-id glossary.yaml:1:1'],
  ['an id of nothing', glossary(term('""')), 'invalid-id glossary.yaml:1:1'],
  ['an id without end', glossary(term('a'.repeat(200))), 'invalid-id glossary.yaml:1:1'],
  ['an id that is not seen', glossary(term('a\u200bb')), 'invalid-id glossary.yaml:1:1'],
  [
    'a merge',
    glossary('a: &a { term: { en: A, fr: A }, definition: { en: A, fr: A } }\nb: { <<: *a }\n'),
    'unsafe-yaml glossary.yaml:2:6',
  ],
  ['a function', glossary('a: !!js/function "x"\n'), 'unsafe-yaml glossary.yaml:1:18'],
  [
    'a command',
    glossary('a: !!python/object/apply:os.system ["id"]\n'),
    'unsafe-yaml glossary.yaml:1:36',
  ],
  ['bytes', glossary('a: !!binary aGVsbG8=\n'), 'unsafe-yaml glossary.yaml:1:13'],
  ['a tag of its own', glossary('a: !x b\n'), 'unsafe-yaml glossary.yaml:1:7'],
  ['a directive', glossary(`%YAML 1.1\n---\n${term('a')}`), 'unsafe-yaml glossary.yaml:1:1'],
  ['two documents', glossary(`${term('a')}---\n${term('b')}`), 'yaml-syntax glossary.yaml:2:1'],
  ['a copy of itself', glossary('a: &a [*a]\n'), 'unsafe-yaml glossary.yaml:1:8'],
  [
    'copies of copies',
    glossary('a: &a [1]\nb: &b [*a]\nc: [*b]\n'),
    'unsafe-yaml glossary.yaml:3:5',
  ],
  [
    'too many copies',
    glossary(`a: &a 1\nb: [${'*a,'.repeat(21)}]\n`),
    'too-large glossary.yaml:2:65',
  ],
  [
    'lists in lists',
    glossary(`a: ${'['.repeat(25)}${']'.repeat(25)}\n`),
    'too-large glossary.yaml:1:24',
  ],
  ['a list as a name', glossary('? [a]\n: b\n'), 'unsafe-yaml glossary.yaml:1:3'],
  [
    'marks of a conflict',
    glossary(`<<<<<<< HEAD\n${term('a')}=======\n`),
    'yaml-syntax glossary.yaml:1:1',
  ],
  ['a file without end', glossary('# a\n'.repeat(130_000)), 'too-large glossary.yaml:1:1'],
  ['a number without end', fact('a', '.inf'), 'invalid-field facts.yaml:1:13'],
  ['no number', fact('a', '.nan'), 'invalid-field facts.yaml:1:13'],
  ['a number that is not kept', fact('a', '12345678901234567890'), 'invalid-field facts.yaml:1:13'],
  [
    'former ids that are addresses of the site, or devices',
    fact('a', '1, formerly: [sorted, index, CON, Main, b]'),
    ...[27, 35, 42, 47].map((column) => `invalid-id facts.yaml:1:${column}`),
  ],
  [
    'a former id that differs from an id in capitals alone',
    fact('a', '1, formerly: [A]'),
    'duplicate-id facts.yaml:1:27',
  ],
  ['a part of a page of facts', fact('site-search', '1'), 'invalid-id facts.yaml:1:1'],
  [
    'a part of a page that scripts look for',
    glossary(term('trustedTypes')),
    'invalid-id glossary.yaml:1:1',
  ],
  [
    'themes that are a device and the page of every folder',
    siteWith(
      /themes:\n/,
      'themes:\n  nul: { title: { en: A, fr: A }, description: { en: A, fr: A } }\n  index: { title: { en: A, fr: A }, description: { en: A, fr: A } }\n',
    ),
    'invalid-id site.yaml:13:3',
    'invalid-id site.yaml:14:3',
  ],
  ['the address of a sorted list', fact('sorted', '1'), 'invalid-id facts.yaml:1:1'],
];

/** Records that look odd and are sound. */
export const soundRecords: [what: string, files: Files][] = [
  ['ids that objects have names for', glossary(term('constructor') + term('toString'))],
  ['a fact that objects have a name for', fact('valueOf', '1')],
  ['a copy', glossary('a: { term: &a { en: A, fr: A }, definition: *a }\n')],
  ['words with tags', glossary(term('a', '"</script><b> & \'c\' {d}"'))],
  ['a file with a mark at its start', glossary(`\uFEFF${term('a')}`)],
  ['line ends of Windows', glossary(`${term('a')}${term('b')}`.replaceAll('\n', '\r\n'))],
  ['a file of remarks', glossary('# Nothing yet\n')],
  ['a folder with accents', { 'glossary/đất hiếm/a.yaml': term('a') }],
  [
    'what desks and Git leave behind',
    { '.DS_Store': 'x', 'notes/.gitkeep': '', '.gitignore': 'x' },
  ],
];
