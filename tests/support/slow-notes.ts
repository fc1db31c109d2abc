/** `unit` over and over, to at most `length` characters. */
const fill = (unit: string, length: number) => unit.repeat(Math.floor(length / unit.length));

/** As many paragraphs of `unit` as a page may hold. */
const paragraphs = (unit: string, length = 19_000, count = 10) =>
  `${fill(unit, length)}\n\n`.repeat(count);

const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Parts that a parser of Markdown or of figures may read in more than linear time. */
const units = [
  ['*a ', '*a', 'a*', 'a***b', '**a **', '_a ', '*a_', '~~a ', '*_', '**a', 'b* ', '*a **a '],
  ['[', ']', '![', '![a](', '[a](', '[a][', '[a] ', '[^', '[^a] ', '[a', '](x)'],
  ['<', '<a', '<a ', '</a>', '<http://', '<!--', '<![CDATA[', '<?', '<Fact id="a"/> '],
  ['`', '`a ', '``a` ', '|', '|a', '>', '> ', '> - ', '- ', '1. ', '- [ ] ', '\t', '\\*', '\\'],
  [
    '&',
    '&amp;',
    '&#x',
    '&#0;',
    '{',
    '{}',
    '{//}',
    '{/*a*/}',
    '{(',
    '{`${',
    '(',
    'http://a.b/(',
    'www.',
  ],
  ['a@', 'a@a.', 'a.', 'a', '9', '1 ', '1,000 ', '% ', '%', 'hundred ', 'a million ', 'twenty-'],
  ['US$', '1-', '1/2 ', '+84 1 ', 'page 1, ', '2025-', 'A1', '½', '1 to ', 'hai mươi ', '#', '='],
  ['price fell ', 'the largest share of ', 'price most all of ', 'The price fell. '],
  ['\u200b', 'e\u0301', '\u0301', '"', "'", ':', '😀', 'x'.repeat(50) + ' ', '\n', 'a\n', 'a  \n'],
].flat();

/** Inputs that stay within every limit, as near to it as makes them slowest. */
const near: [string, string][] = [
  ['emphasis opened and closed', `${fill('*a ', 1500)}${fill('b*', 980)}\n\n`.repeat(5)],
  ['emphasis left open', `${fill('*a', 1990)}\n\n`.repeat(5)],
  ['runs of signs', `${'*'.repeat(499)}a${'*'.repeat(499)}\n\n`.repeat(5)],
  ['strong words inside one another', `${fill('**a', 740)}${fill('b**', 740)}\n\n`.repeat(10)],
  ['braces that end in a remark', '{https://a.example/}'.repeat(900)],
  ['braces of one paragraph each', '{/*}\n\n'.repeat(990) + 'x'.repeat(19_000)],
  ['brackets inside one another', '['.repeat(2490) + ']'.repeat(2490)],
  ['links inside one another', fill('[a', 4000) + fill('](/x/)', 6000)],
  ['links by reference', `[a]: /x/\n\n${fill('[a] ', 9900)}`],
  ['links left open', fill('[a](b', 19_000)],
  ['underlined headings', 'a\n===\n'.repeat(299)],
  ['lazy lines', `> a\n${'a\n'.repeat(990)}\n`.repeat(5)],
  ['lists in quotations', `${'> - '.repeat(10)}a\n\n`.repeat(240)],
  ['lists in lists', `${'- '.repeat(19)}a\n\n`.repeat(250)],
  [
    'steps of a list',
    numbered(18, (depth) => `${'  '.repeat(depth)}- a`)
      .concat('\n\n')
      .repeat(250),
  ],
  ['a table of many rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(990)}`],
  ['a table of many columns', `${'|a'.repeat(900)}|\n${'|-'.repeat(900)}|\n|b|\n`],
  ['many tables', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(100)}\n`.repeat(32)],
  ['footnotes', `${numbered(490, (index) => `[^a${index}]: x\n`)}\n${fill('[^a1] ', 6000)}`],
  ['definitions', numbered(490, (index) => `[a${index}]: /x/\n`)],
  ['figures', fill('<Fact id="a"/> ', 7400)],
  ['figures of one paragraph each', '<Fact id="a"/>\n\n'.repeat(490)],
  ['a key fact of many ids', `<KeyFacts ids="${fill('a ', 1990)}"/>`],
  ['runs of backticks that grow', numbered(190, (index) => `${'`'.repeat(index)}a`)],
  ['headings', '## a\n\n'.repeat(2400)],
  ['attributes', `<Fact ${fill('a="b" ', 19_000)}/>`],
  ['links to pages that are not', fill('[a](/nowhere/) ', 18_000)],
];

/** Notes that a stranger may send to hold up a check, each of at most 200,000 bytes, by name. */
export const slowNotes: [name: string, text: string][] = [
  ...units.map((unit): [string, string] => [
    `${JSON.stringify(unit)} in one line`,
    fill(unit, 60_000),
  ]),
  ...units.map((unit): [string, string] => [
    `${JSON.stringify(unit)} in paragraphs`,
    paragraphs(unit),
  ]),
  ...units.map((unit): [string, string] => [
    `${JSON.stringify(unit)} in short paragraphs`,
    paragraphs(unit, 400, 40),
  ]),
  ...near,
];
