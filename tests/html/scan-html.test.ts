import { array, assert, constantFrom, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HtmlEvent } from '../../src/html/html-events.ts';
import { parseHtml, readHtml } from '../../src/html/read-html.ts';
import { scanHtml } from '../../src/html/scan-html.ts';
import { createRandom } from '../support/random.ts';

const page = (body: string, head = '<title>x</title>') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** Events as lines; blanks of the frame, and rows’ bodies that a parser adds, are no part of a page’s meaning. */
function outline(events: readonly HtmlEvent[]): string[] {
  const lines: string[] = [];
  let text = '';
  const flush = () => {
    const own = text.replace(/\s+/g, ' ').trim();
    if (own) lines.push(own);
    text = '';
  };
  for (const event of events)
    if (event.kind === 'text') text += event.value;
    else if (event.name !== 'tbody') {
      flush();
      lines.push(
        event.kind === 'close'
          ? `</${event.name}>`
          : `<${event.name} ${event.attributes.map(({ name, value }) => `${name}=${value}`).join(' ')}>`,
      );
    }
  flush();
  return lines;
}

/** Says whether the scanner was sure; where it was, a parser reads the same and finds no fault. */
function expectAgreement(html: string): boolean {
  const scanned = scanHtml(html);
  if (!scanned) return false;
  const { events, faults } = parseHtml(html);
  expect(faults, html).toEqual([]);
  expect(outline(scanned), html).toEqual(outline(events));
  return true;
}

describe('a page that is plainly written', () => {
  it.each([
    page('<main id="m" hidden><h1>A &amp; b</h1><p>One <em>two</em><br>three</p></main>'),
    page('<ul><li>a<ul><li>b</li></ul></li></ul><dl><div><dt>t</dt><dd>d</dd></div></dl>'),
    page(
      '<table><caption>c</caption><thead><tr><th>h</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ),
    page('<table><tr><td><p>x</p></td></tr></table>'),
    page('<svg viewBox="0 0 1 1"><title>t</title><path d="M0"/><g><text>x</text></g></svg>'),
    page(
      '<script type="application/ld+json">{"a":"<b>&amp;"}</script><textarea>a &lt; b</textarea>',
    ),
    page('<form><label>a<input name="q" value="&quot;&#39;&#x2019;"></label></form>'),
    page(
      '<p>x<!-- a comment --> y</p>\n',
      '<meta charset="utf-8"><link rel="icon" href="/a"/><style>p > a { }</style><title>a &lt;</title>',
    ),
    page('<select><option value="1" selected>a</option></select>'),
  ])('is read without a parser: %s', (html) => {
    expect(expectAgreement(html)).toBe(true);
    expect(readHtml(html).faults).toEqual([]);
  });
});

describe('a page at which a browser has to guess', () => {
  it.each([
    ['no doctype', '<html><head></head><body></body></html>'],
    ['an element that is not closed', page('<p>x')],
    ['a block in a paragraph', page('<p><div>x</div></p>')],
    ['a link in a link', page('<a href="/">a<b><a href="/b">b</a></b></a>')],
    ['misplaced ends', page('<b><i>x</b></i>')],
    ['text in a table', page('<table>x<tr><td>y</td></tr></table>')],
    ['a cell without a row', page('<table><td>y</td></table>')],
    ['an entry without a list', page('<li>x</li>')],
    ['a name twice', page('<p id="a" id="b">x</p>')],
    ['a value without quotes', page('<p id=a>x</p>')],
    ['a reference without its end', page('<p>a &amp b</p>')],
    ['a reference that is not written here', page('<p>&eacute;</p>')],
    ['a reference to a control', page('<p>&#128;</p>')],
    ['a control', page('<p>\u0001</p>')],
    ['half a surrogate pair', page('<p>\ud800</p>')],
    ['a carriage return', page('<p>a\r\nb</p>')],
    ['an end of a comment in it', page('<!-- a --!> b -->')],
    ['a slash that ends nothing', page('<p/>x</p>')],
    ['a script that hides its end', page('<script><!-- <script> </script></script>')],
    ['HTML in a drawing', page('<svg><p>x</p></svg>')],
    ['a second body', `${page('x').replace('</html>', '')}<body></body></html>`],
    ['what stands behind the page', `${page('x')}<p>y</p>`],
    ['a heading in a heading', page('<h2>a<h3>b</h3></h2>')],
    ['a paragraph in the head', page('', '<p>x</p>')],
    ['an unknown element', page('<x-y>a</x-y>')],
    ['a name in capitals', page('<P>a</P>')],
  ])('is left to a parser: %s', (_, html) => {
    expect(scanHtml(html)).toBeUndefined();
    expect(readHtml(html)).toEqual(parseHtml(html));
  });
});

/** Pieces of which pages are made, sound and unsound alike. */
const names =
  'p div a b span ul li dl dt dd table tbody tr td th h1 h2 section button form select option svg g title path script style textarea label br img input code pre em template noscript caption svg desc body html head iframe ruby'.split(
    ' ',
  );
const pieces = oneof(
  constantFrom(...names).map((name) => `<${name}>`),
  constantFrom(...names).map((name) => `</${name}>`),
  tuple(
    constantFrom(...names),
    constantFrom('id="a"', "id='a'", 'hidden', 'id=a', 'a="&lt;" b=""', 'A="&amp"', '/', '"'),
  ).map(([name, trait]) => `<${name} ${trait}>`),
  constantFrom('x', ' ', '\n', '&amp;', '&lt', '&#39;', '&#0;', '<!-- x -->', '<!--', '-->', '<'),
  constantFrom('<![CDATA[x]]>', '<?x?>', '</>', '\r', '\0', '\ufffe', '\u00a0', '﷐', '🐟'),
);

describe('whatever page', () => {
  it('is read as a parser reads it, where the scanner is sure', () => {
    assert(
      property(array(pieces, { maxLength: 12 }), (parts) => {
        expectAgreement(page(parts.join('')));
      }),
      { numRuns: 3_000, seed: 7 },
    );
  });

  it('is read so too where its elements are closed, at whatever depth', () => {
    const random = createRandom(11);
    const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
    const build = (depth: number): string => {
      const name = pick(names);
      const within = Array.from({ length: Math.floor(random() * 3) }, () =>
        depth > 0 && random() < 0.7 ? build(depth - 1) : pick(['x', ' ', '', '&amp;']),
      ).join('');
      return ['br', 'img', 'input'].includes(name) ? `<${name}>` : `<${name}>${within}</${name}>`;
    };
    let sure = 0;
    for (let at = 0; at < 6_000; at++) if (expectAgreement(page(build(4)))) sure++;
    expect(sure).toBeGreaterThan(1_000);
  });
});
