import { describe, expect, it } from 'vitest';
import { findHidden, findUnseen, replaceHidden } from '../../src/domain/hidden-characters.ts';

describe('hidden character', () => {
  it.each([
    ['a NUL', 'a\u0000b', 'U+0000'],
    ['an escape', '\u001b[1m', 'U+001B'],
    ['a turn of direction', 'a\u202eb', 'U+202E'],
    ['an isolate that is not closed', 'a\u2066b', 'U+2066'],
    ['an isolate that is closed on another line', 'a\u2067b\nc\u2069', 'U+2067'],
    ['the end of no isolate', 'a\u2069b', 'U+2069'],
    ['the end of an isolate before its start', 'a\u2069b\u2066', 'U+2069'],
    ['an isolate in a number', '7\u20660\u2069', 'U+2066'],
    ['a mark at the start of a file', 'a\ufeffb', 'U+FEFF'],
    ['a tag', 'a\u{e0041}', 'U+E0041'],
    ['a mark in a number', '7\u200b0', 'U+200B'],
    ['several marks in a number', '7\u200b\u200d\u00ad0', 'U+200B'],
    ['a mark before a percent sign', 'x\u00ad%', 'U+00AD'],
    ['a mark after a currency sign', '€\u2060x', 'U+2060'],
  ])('is %s', (_, text, name) => {
    expect(findHidden(text)).toBe(name);
  });

  it.each([
    ['line breaks and tabs', 'a\n\tb'],
    ['spaces of every width', 'a\u00a0b\u202fc\u2009d'],
    ['a joiner between letters', 'می\u200cخواهم'],
    ['a mark between words of a script without spaces', 'ភាសា\u200bខ្មែរ'],
    ['isolates in pairs', 'a \u2067سلام \u2066b\u2069\u2069 c'],
    ['a soft hyphen', 'Donau\u00addampf'],
    ['pictures that are joined', '👨\u200d👩\u200d👧 ❤\ufe0f'],
    ['accents on letters', 'e\u0301 ấ'],
    ['a sign for what was not read', '\ufffd'],
  ])('is none of %s', (_, text) => {
    expect(findHidden(text)).toBeUndefined();
  });

  it('is replaced where it stands, and told once a line', () => {
    const { text, problems } = replaceHidden('ab\nc\u0000\u0000d\n\u202e', 'x.mdx');
    expect(text).toBe('ab\nc\ufffd\ufffdd\n\ufffd');
    expect(problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`)).toEqual([
      'hidden-character 2:2',
      'hidden-character 3:1',
    ]);
  });
});

describe('a text of many hidden characters', () => {
  it('is told of in its first hundred lines', () => {
    const { problems } = replaceHidden('a\u0000\n'.repeat(300), 'x.mdx');
    expect(problems.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  });
});

describe('unseen character of a name', () => {
  it.each([
    'a\u2066b\u2069',
    'a\u200bb',
    'a\u200d',
    'a\u00adb',
    'a\nb',
    'a\tb',
    '\u202ea',
    'a\ufe0f',
  ])('is found in %j', (name) => {
    expect(findUnseen(name)).toMatch(/^U\+[0-9A-F]{4}$/);
  });

  it.each(['china-share', 'đất hiếm', 'a b', 'x.png'])('is none in %j', (name) => {
    expect(findUnseen(name)).toBeUndefined();
  });
});
