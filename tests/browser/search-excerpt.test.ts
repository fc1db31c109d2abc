import { describe, expect, it } from 'vitest';
import { dropHeading, parseExcerpt } from '../../src/browser/search/excerpt.ts';

const plain = (text: string) => ({ text, isHit: false });
const hit = (text: string) => ({ text, isHit: true });

describe('an excerpt', () => {
  it.each([
    ['mines <mark>70%</mark> of it', [plain('mines '), hit('70%'), plain(' of it')]],
    ['<mark>rare</mark> <mark>earth</mark>', [hit('rare'), plain(' '), hit('earth')]],
    ['', []],
    ['&lt;img onerror&gt;<mark>x</mark>', [plain('<img onerror>'), hit('x')]],
    ['<mark>&lt;script&gt;x&lt;/script&gt;</mark>', [hit('<script>x</script>')]],
    ['&lt;mark&gt;forged&lt;/mark&gt;', [plain('<mark>forged</mark>')]],
    ['&amp;lt;b&amp;gt; AT&T &quot;', [plain('&amp;lt;b&amp;gt; AT&T &quot;')]],
    ['an <mark>unclosed mark', [plain('an <mark>unclosed mark')]],
    ['a <mark onclick=x>y</mark>', [plain('a <mark onclick=x>y</mark>')]],
    ['zero\u200bwidth', [plain('zerowidth')]],
  ])('becomes runs of text: %s', (excerpt, runs) => {
    expect(parseExcerpt(excerpt)).toEqual(runs);
  });
});

describe('a heading at the start of its excerpt', () => {
  it('is dropped with the full stop after it, across hits', () => {
    const runs = parseExcerpt('About <mark>nickel</mark>. The price of <mark>nickel</mark> fell.');
    expect(dropHeading(runs, 'About nickel')).toEqual([
      plain('The price of '),
      hit('nickel'),
      plain(' fell.'),
    ]);
  });

  it('stays where the excerpt starts otherwise', () => {
    const runs = parseExcerpt('More about <mark>nickel</mark>');
    expect(dropHeading(runs, 'About nickel')).toEqual(runs);
  });

  it('may be all there is', () => {
    expect(dropHeading([hit('Nickel')], 'Nickel')).toEqual([]);
  });
});
