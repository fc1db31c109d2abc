import * as fc from 'fast-check';
import { components, type Component } from '../../src/domain/vocabulary.ts';
import { hidden, hostile } from '../support/hostile-notes.ts';
import { anyText, applyCuts, cuts, joined } from './text.ts';

const words = [
  'a',
  'b c',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '  ',
  'é',
  'đất',
  '7',
  '70%',
  '.',
  ',',
  '!',
  '\r',
];
const signs = [
  [...'*_~`[]()<>{}#|-+=:\\&"\'^/$@;%'],
  ['**', '~~', '``', '```', '![', '](', '[^1]', '[^1]: ', '<!--', '-->', ']]>', '={', '/>'],
].flat();
const blocks = [
  ['\n- ', '\n> ', '\n1. ', '\n## ', '\n---\n', '\n| a |\n| - |\n', '\n[a]: ', '\n    '],
  ['\n```\n', '\n~~~js\n', '\n- [x] ', '\n***\n', '\na\n===\n', '\n  - ', '\n> > ', '\n\t'],
].flat();
const code = [
  ['{x}', '{/* a */}', 'import x from "y"', 'export const x = 1', '<script>', '</script>'],
  ['javascript:', 'java&#x9;script:', 'data:', '//a.example', '/x/', 'https://a.example/'],
  ['onerror="x"', 'style="x"', '&lt;', '&#60;', '&colon;', '<![CDATA[', '<a ', '<b/>'],
  ['<Fact id="a"/>', '<Callout title="a">', '</Callout>', '<Term id="a">', '</Term>', '<Staff>'],
  ['<img src=x>', '<svg/onload=x>', '{...x}', '}', '\u202e', '\0', '__proto__', 'x.png'],
  ['www.a.example', 'a@a.example', 'mailto:a@a.example', '&amp;', '\\\n', '  \n', '</Staff>'],
].flat();

/** Plain Markdown comes out more often than code, so that many notes pass and are shown. */
const loose = fc.oneof(
  { weight: 3, arbitrary: joined([...words, ...signs, ...blocks], 18) },
  { weight: 3, arbitrary: joined([...words, ...words, ...signs, ...blocks, ...code], 14) },
  { weight: 1, arbitrary: anyText(40) },
);

const inline = fc.oneof(
  joined([...words.filter((word) => !word.includes('\n')), 'd', 'e'], 6),
  fc.constantFrom('**a**', '*b*', '`c`', '~~d~~', '[e](/notes/)', '<Fact id="a"/>', '[^1]', '\\<'),
  fc.constantFrom('<Term id="a">b</Term>', '<Cite id="a"/>', '![f](x.png)', 'https://a.example'),
  joined(signs, 3),
);
const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

/** A component as the vocabulary has it, sometimes with an attribute that it has not. */
const component = (body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...Object.entries(components)), body, inline, fc.nat(9))
    .map(([[name, described], text, value, chance]) =>
      writeComponent(name, described, { text, value: value.replaceAll('"', ''), chance }),
    );

interface Filling {
  text: string;
  value: string;
  chance: number;
}

function writeComponent(
  name: string,
  { attributes, children, level }: Component,
  { text, value, chance }: Filling,
): string {
  const given = Object.entries(attributes)
    .filter(([, { required }]) => required || chance > 5)
    .map(([attribute, { holds }]) => ` ${attribute}="${holds === 'words' ? value : 'a'}"`);
  const open = `<${name}${given.join('')}${chance === 0 ? ` onclick="${value}"` : ''}`;
  if (children === 'none') return `${open}/>`;
  return level === 'inline' ? `${open}>b</${name}>` : `${open}>\n\n${text}\n\n</${name}>`;
}

/** Blocks in one another, as Markdown and the vocabulary allow them. */
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    line,
    line.map((text) => `## ${text}`),
    line.map((text) => `| a | b |\n| - | :-: |\n| ${text.replaceAll('|', '')} | c |`),
    line.map((text) => `[^1]: ${text}`),
    fc
      .tuple(fc.constantFrom('```', '~~~', '````'), loose)
      .map(([fence, text]) => `${fence}\n${text}\n${fence}`),
    tie('block').map((text) => indent(text, '> ', '> ')),
    tie('block').map((text) => indent(text, '- ', '  ')),
    tie('block').map((text) => indent(text, '1. ', '   ')),
    component(tie('block')),
  ),
}));

const indent = (text: string, first: string, rest: string) =>
  first + text.replaceAll('\n', `\n${rest}`);

const built = fc.array(block, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n'));

/** Known attacks, changed a little. */
const changed = fc
  .tuple(
    fc.constantFrom(...[...hostile, ...hidden].map(([, text]) => text)),
    cuts(fc.oneof(loose, fc.constantFrom('', '\n', ...code))),
  )
  .map(([text, changes]) => applyCuts(text, changes));

/** Few parts, again and again, up to what a page may hold. */
const long = fc
  .tuple(
    joined([...words, ...signs, ...blocks, ...code], 5),
    fc.constantFrom(100, 1_000, 19_000, 190_000),
  )
  .map(([unit, length]) => unit.repeat(unit ? Math.floor(length / unit.length) : 0));

/** Texts of notes: sound, broken, hostile, of every script, and as long as they may be. */
export const noteTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: loose },
  { weight: 8, arbitrary: built },
  { weight: 4, arbitrary: changed },
  {
    weight: 4,
    arbitrary: fc.tuple(built, cuts(loose)).map(([text, some]) => applyCuts(text, some)),
  },
  { weight: 1, arbitrary: long },
);
