import { describe, expect, it } from 'vitest';
import { findFactSentences, type SentencePart } from '../../src/markup/fact-sentences.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';

const write = (part: SentencePart) => {
  if ('text' in part) return part.text;
  return 'fact' in part ? `[${part.fact}]` : `{${part.term}}`;
};

const sentencesOf = (text: string) =>
  findFactSentences(parseDocument(text, 'x.mdx').tree, 'en').map(
    ({ fact, occurrence, parts }) => `${fact} ${occurrence}: ${parts().map(write).join('').trim()}`,
  );

describe('sentence of a figure', () => {
  it.each([
    ['alone', 'It is <Fact id="a"/>.', ['a 1: It is [a].']],
    ['between others', 'One. It is <Fact id="a"/> now. Two.', ['a 1: It is [a] now.']],
    [
      'with two figures, each of which has it',
      'From <Fact id="a"/> to <Fact id="b"/>. Then.',
      ['a 1: From [a] to [b].', 'b 1: From [a] to [b].'],
    ],
    ['over a line that is broken', 'It is\\\n<Fact id="a"/> now.', ['a 1: It is [a] now.']],
    [
      'of a fact named before',
      'It is <Fact id="a"/>. Still <Fact id="a"/>.',
      ['a 1: It is [a].', 'a 2: Still [a].'],
    ],
    [
      'with initials, which end no sentence',
      'The U.S. Survey has <Fact id="a"/>. So.',
      ['a 1: The U.S. Survey has [a].'],
    ],
    [
      'across markup',
      'It is **very *much* <Fact id="a"/>** now.',
      ['a 1: It is very much [a] now.'],
    ],
    ['across lines', 'It\nis\n<Fact id="a"/>\nnow.', ['a 1: It is [a] now.']],
    ['with a term', 'A <Term id="t"/> of <Fact id="a"/>.', ['a 1: A {t} of [a].']],
    [
      'with a reference mark, which says nothing',
      'It is <Fact id="a"/>.<Cite id="s"/> Next.',
      ['a 1: It is [a].'],
    ],
    ['in a heading', '## It is <Fact id="a"/>', ['a 1: It is [a]']],
    ['in a list', '- One\n- It is <Fact id="a"/>', ['a 1: It is [a]']],
    [
      'in a table, where a row is one',
      '| x | y |\n|---|---|\n| cod | <Fact id="a"/> |',
      ['a 1: cod · [a]'],
    ],
    [
      'in a callout',
      '<Callout title="x">\n\nIt is <Fact id="a"/>.\n\n</Callout>',
      ['a 1: It is [a].'],
    ],
  ])('is found %s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('is none for a figure shown large', () => {
    expect(sentencesOf('<KeyFacts ids="a b"/>')).toEqual([]);
  });
});
