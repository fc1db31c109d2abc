import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { renderSegments } from '../../src/markup/segments.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { createRandom, joinRandom } from '../support/random.ts';
import { dressing, toLine } from '../support/rendered.ts';
import { findForbiddenHtml } from '../support/published-html.ts';
import { longestHold, processorTimeOf } from '../support/processor-time.ts';

const words = ['a', 'b c', ' ', '\n', '\n\n', '\t', '  ', 'é', 'đất', '7', '70%', '.', ',', '!'];
const signs = [...'*_~`[]()<>{}#|-+=:\\&"\'^/$@;%'].concat(
  '**',
  '~~',
  '``',
  '```',
  '![',
  '](',
  '[^1]',
);
const blocks = [
  '\n- ',
  '\n> ',
  '\n1. ',
  '\n## ',
  '\n---\n',
  '\n| a |\n| - |\n',
  '\n[a]: ',
  '\n    ',
];
const code = [
  ['{x}', '{/* a */}', 'import x from "y"', 'export const x = 1', '<script>', '</script>'],
  ['javascript:', 'java&#x9;script:', 'data:', '//a.example', '/x/', 'https://a.example/'],
  ['onerror="x"', 'style="x"', '&lt;', '&#60;', '&colon;', '<!--', '-->', '<![CDATA[', ']]>'],
  ['<Fact id="a"/>', '<Callout title="a">', '</Callout>', '<Term id="a">', '</Term>', '<a ', '/>'],
  ['<img src=x>', '<svg/onload=x>', '{...x}', '={', '}', '\u202e', '\u0000', '__proto__', 'x.png'],
].flat();
const parts = [...words, ...words, ...signs, ...blocks, ...code];
const seeds = Array.from({ length: 10 }, (_, seed) => seed + 1);

describe('a note of random parts', () => {
  it.each(seeds)('is refused by place or shown without harm (seed %i)', (seed) => {
    const random = createRandom(seed);
    let shown = 0;
    for (let round = 0; round < 300; round += 1) {
      const pool = round % 3 === 0 ? [...words, ...signs] : parts;
      const text = joinRandom(pool, 2 + Math.floor(random() * 14), random);
      const { tree, problems } = parseDocument(text, 'x.mdx');
      for (const { line, column } of problems) {
        expect(line, text).toBeLessThanOrEqual(text.split('\n').length);
        expect(Math.min(line, column), text).toBeGreaterThan(0);
      }
      if (problems.length > 0) continue;
      shown += 1;
      const line = toLine(renderSegments(tree, dressing));
      expect(findForbiddenHtml(line), text).toEqual([]);
    }
    expect(shown).toBeGreaterThan(30);
  });
});

describe('figures of random parts', () => {
  const pieces = [
    '9',
    '1,000',
    '.',
    ' ',
    '-',
    '–',
    '%',
    'hundred',
    'one',
    'and',
    'million',
    '½',
    'x',
  ];
  const more = [
    'US$',
    'to',
    'page',
    'số',
    'triệu',
    '/',
    ':',
    '(',
    ')',
    '+84',
    'A',
    'năm',
    '2025',
    'e',
  ];
  it.each(['en', 'vi', 'fr'])('are found in time (%s)', async (language) => {
    const random = createRandom(7);
    for (let round = 0; round < 60; round += 1) {
      const unit = joinRandom([...pieces, ...more], 1 + Math.floor(random() * 6), random);
      const text = unit.repeat(Math.ceil(19_000 / unit.length));
      const seconds = await processorTimeOf(() => findFigures(text, language));
      expect(seconds, unit).toBeLessThan(longestHold);
    }
  });
});

describe('YAML of random parts', () => {
  const pieces = [
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '&a ',
    '*a',
    '!x ',
  ];
  const more = [
    '!!js/function ',
    '<<: ',
    '? ',
    '| ',
    '> ',
    '# ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '1e9',
  ];
  it.each(seeds)('is refused by place or read as plain values (seed %i)', (seed) => {
    const random = createRandom(seed);
    for (let round = 0; round < 300; round += 1) {
      const text = joinRandom([...pieces, ...more], 1 + Math.floor(random() * 12), random);
      const { value, problems } = parseYaml(text, 'x.yaml');
      for (const { line } of problems)
        expect(line, text).toBeLessThanOrEqual(text.split('\n').length);
      expect(() => JSON.stringify(value), text).not.toThrow();
    }
  });
});
