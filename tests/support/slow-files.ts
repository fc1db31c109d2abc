const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Records and frontmatter that a stranger may send to hold up a check, by name. */
export const slowRecords: [name: string, text: string][] = [
  ['lists in lists', '['.repeat(400_000)],
  ['maps in maps', 'a: '.repeat(150_000)],
  ['steps', many(900, (depth) => `${' '.repeat(depth)}a:`)],
  ['list marks', '- '.repeat(200_000)],
  ['question marks', '? '.repeat(200_000)],
  ['many names', many(14_900, (index) => `a${index}: {}`)],
  ['too many names', many(40_000, (index) => `a${index}: 1`)],
  ['one name again and again', 'a: 1\n'.repeat(14_000)],
  ['copies', `a: &a [x]\nb: [${'*a,'.repeat(100_000)}]`],
  [
    'copies of copies',
    many(9, (index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]`),
  ],
  ['anchors', many(14_000, (index) => `a${index}: &b${index} 1`)],
  ['flow lists', `a: [${'b,'.repeat(240_000)}]`],
  ['flow maps', `a: {${many(60_000, (index) => `b${index},`)}}`],
  ['empty items', '-\n'.repeat(249_000)],
  ['empty names', ':\n'.repeat(240_000)],
  ['long names', many(49, (index) => `${'a'.repeat(9_990)}${index}: 1`)],
  ['one long name', `${'a'.repeat(490_000)}: 1`],
  ['tags', many(40_000, (index) => `a${index}: !x 1`)],
  ['long tags', `a: !${'x'.repeat(490_000)} 1`],
  ['merges', `a: &a { b: 1 }\n${many(18_000, (index) => `a${index}: { <<: *a }`)}`],
  ['anchors that are long', many(49, (index) => `a${index}: &${'b'.repeat(9_900)} 1`)],
  ['blocks of text', many(20_000, (index) => `a${index}: |\n  b`)],
  ['quotations', many(20_000, (index) => `a${index}: "\\u0041"`)],
  ['tabs', '\t'.repeat(490_000)],
  ['directives', '%A b\n'.repeat(90_000)],
  ['documents', '---\n'.repeat(120_000)],
  ['remarks', '# a\n'.repeat(120_000)],
  ['a long word', 'a'.repeat(499_000)],
  ['a long number', `a: ${'9'.repeat(499_000)}`],
  ['a quotation left open', `a: "${'\\n'.repeat(249_000)}`],
  ['records of unknown fields', many(7_000, (index) => `a${index}: { valu: 1 }`)],
  ['hidden characters', '\u0000\n'.repeat(249_000)],
  ['values behind one another', '"a"'.repeat(166_000)],
  ['signs that close nothing', '}'.repeat(499_000)],
  ['signs that close nothing between names', 'a: b\n}'.repeat(83_000)],
  ['marks without width', '\u200b'.repeat(166_000)],
];

/** Tables of the same intent, of at most five million bytes. */
export const slowTables: [name: string, text: string][] = [
  ['a quotation left open', `a\n"${'x,\n'.repeat(1_600_000)}`],
  ['quotations', `a\n${'""""\n'.repeat(900_000)}`],
  ['commas', ','.repeat(4_900_000)],
  ['empty lines', '\n'.repeat(4_900_000)],
  ['rows of too many cells', `a\n${'1,2\n'.repeat(19_900)}`],
  ['rows of words for numbers', `a\n${'words\n'.repeat(19_900)}`],
  ['rows', `a\n${many(19_900, String)}`],
  ['too many rows', `a\n${many(600_000, String)}`],
  ['one short row again and again', 'a\n'.repeat(2_400_000)],
  ['too many columns', `${many(600_000, String).replaceAll('\n', ',')}`],
  ['rows of many columns', `${','.repeat(99)}\n`.repeat(20_000)],
  ['rows that are wrong in every cell', `a\n${`${'x,'.repeat(99)}\n`.repeat(3_900)}`],
  ['quoted line ends', `a\n"${'\n'.repeat(4_900)}"\n`.repeat(980)],
  ['a long cell', `a\n${'9'.repeat(4_900_000)}`],
  ['bytes that are no text', '\uFFFF\n'.repeat(1_200_000)],
];

/** Describes a table of one number a row. */
export const metadata = `title: { en: A, fr: A }
description: { en: A, fr: A }
sources: [a]
licence: A
asOf: 2025
reviewBy: 2027-01-01
columns:
  a: { label: { en: A, fr: A }, type: number, unit: tonnes }
key: [a]
`;

/** Facts whose label names a word of every row of their year. */
export const factsBesideRows = (facts: number, rows: number): Record<string, string> => ({
  'units.yaml': 'tonnes: { style: percent, name: { en: A, fr: A } }\n',
  'sources.yaml':
    'a: { title: A, publisher: A, published: 2025, accessed: 2025-01-01, licence: A, read: first-hand, confidence: high }\n',
  'facts.yaml': many(
    facts,
    (index) =>
      `f${index}: { value: 1, label: { en: Alpha beta, fr: A }, unit: tonnes, asOf: 2025, source: a, where: A, theme: stocks, reviewBy: 2027-01-01 }`,
  ),
  'data/rows.csv': `name,year,a\n${many(rows, (index) => `alpha beta${index},2025,2`)}`,
  'data/rows.yaml': metadata
    .replace(
      '  a:',
      '  name: { label: { en: A, fr: A }, type: string }\n  year: { label: { en: A, fr: A }, type: year }\n  a:',
    )
    .replace('label: { en: A, fr: A }, type: number', 'label: { en: Beta, fr: A }, type: number')
    .replace('key: [a]', 'key: [name, year]'),
});
