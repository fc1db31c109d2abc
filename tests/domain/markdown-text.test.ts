import { describe, expect, it } from 'vitest';
import { escapeMarkdown, formatCode } from '../../src/domain/markdown-text.ts';

describe('words as Markdown', () => {
  it.each([
    ['are left alone where they are plain', 'Share (a-b), 1.5%', 'Share (a-b), 1.5%'],
    ['cannot end a table cell', 'a | b', 'a \\| b'],
    ['cannot end a table row', 'a\n\n b', 'a b'],
    ['cannot escape the escape', 'a\\| b', 'a\\\\\\| b'],
    ['cannot link or set HTML', '[a](b) <i>', '\\[a\\](b) \\<i\\>'],
    ['cannot emphasise or strike', '*a* _b_ ~c~ `d`', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`'],
  ])('%s', (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    ['a/b.csv:1', '`a/b.csv:1`'],
    ['a`b', '`` a`b ``'],
    ['a\n- b', '`a - b`'],
  ])('stay code: %j', (text, code) => {
    expect(formatCode(text)).toBe(code);
  });
});
