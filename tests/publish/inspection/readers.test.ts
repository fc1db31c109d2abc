import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packArchive } from '../../../src/workbook/archive.ts';
import { findReader } from '../../../src/publish/inspection/readers/index.ts';

const read = (file: string, content: string | Buffer) => {
  const reader = findReader(file);
  if (!reader) throw new Error(`nobody reads ${file}`);
  return reader(Buffer.isBuffer(content) ? content : Buffer.from(content), file);
};
const atom = (inside: string) => `<?xml version="1.0" encoding="utf-8"?>\n<feed>${inside}</feed>`;
const zip = (files: Record<string, string>) => Buffer.from(packArchive(files));
const ris = (...ids: string[]) =>
  ids.map((id) => `TY  - ELEC\nID  - ${id}\nTI  - A\nER  - \n`).join('');
const pdf = '%PDF-1.7\n<</Type /Page>>\nstartxref\n9\n%%EOF\n';

describe('a finished file', () => {
  it.each<[file: string, content: string | Buffer, words: string]>([
    ['feed.xml', atom('<title>A < B</title>'), 'not well-formed XML'],
    ['feed.xml', atom('<title>A & B</title>'), 'not well-formed XML'],
    ['feed.xml', atom('&nbsp;'), 'undefined entity'],
    ['feed.xml', atom('<category term="a<b"/>'), 'not well-formed XML'],
    ['feed.xml', atom('<link href="a" href="b"/>'), 'duplicate attribute'],
    ['feed.xml', atom('<title>]]></title>'), 'not well-formed XML'],
    ['feed.xml', atom('<title>a\u0001b</title>'), 'control character U+0001'],
    ['feed.xml', atom('<title>&#1;</title>'), 'not well-formed XML'],
    ['feed.xml', atom('<title>\uffff</title>'), 'U+FFFF'],
    ['feed.xml', `<!DOCTYPE a [<!ENTITY b SYSTEM "/etc/passwd">]>${atom('')}`, 'document type'],
    ['feed.xml', `<!DOCTYPE feed SYSTEM "a.dtd"><feed/>`, 'document type'],
    ['feed.xml', `${atom('')}<feed/>`, 'not well-formed XML'],
    ['feed.xml', '', 'not well-formed XML'],
    ['charts/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>a', 'not well-formed XML'],
    ['charts/a.svg', '<svg><use xlink:href="#a"/></svg>', 'unbound namespace'],
    ['facts.json', '{"a":1', 'cannot be read'],
    ['site.webmanifest', '', 'cannot be read'],
    ['data/a.csv', '', 'no row of column names'],
    ['data/a.csv', 'a,b\n1\n', 'cannot be read'],
    ['data/a.csv', 'a,b\n1,"2\n', 'cannot be read'],
    ['data/a.csv', 'a,a\n1,2\n', 'two columns named "a"'],
    ['data/a.csv', 'a,\n1,2\n', 'column without a name'],
    ['data/a.csv', Buffer.from([0x61, 0x0a, 0xe9, 0x0a]), 'not in UTF-8'],
    ['sources.bib', '@misc{a,\n\ttitle = {A},\n}\n@misc{a,\n\ttitle = {B},\n}\n', 'the id "a"'],
    ['sources.bib', '@misc{a,\n\ttitle = {A', 'cannot be read'],
    ['sources.ris', ris('a', 'a'), 'two entries with the id "a"'],
    ['sources.ris', 'TY  - ELEC\nID  - a\nTI  - A\nER  - \nTY  - ELEC\nTI  - B\nER  - \n', '1 ids'],
    ['data/tables.zip', 'x', 'cannot be read'],
    ['data/tables.zip', zip({}), 'holds nothing'],
    ['data/tables.zip', zip({ 'a.csv': 'a,a\n' }), 'a.csv, which has two columns named "a"'],
    ['data/tables.zip', zip({ 'a.exe': 'x' }), 'a.exe, which nobody here can read'],
    ['data/a.xlsx', zip({ 'xl/sheet.xml': '<a>' }), 'not well-formed XML'],
    ['robots.txt', 'User-agent: *\u0000\n', 'control character U+0000'],
    ['_headers', '/*\n  A: b\nC: d\n', 'line that is no rule'],
    ['_headers', '/*\n  A: b\n\tc\n', 'line that is no rule'],
    ['.headers/nginx-http.conf', 'add_header A "b;\n', 'line that is no rule'],
    ['.headers/caddy.conf', 'header {\n', 'does not close'],
    ['.headers/caddy.conf', '}\nheader {\n', 'does not close'],
    ['.headers/policy.json', '{}', 'cannot be read'],
    ['a.css', 'a { color: red', 'not closed'],
    ['a.css', 'a { color: red }}', 'nothing belongs to'],
    ['a.css', 'a::before { content: "b }', 'nothing belongs to'],
    ['briefings/a.pdf', pdf.replace('%%EOF', ''), 'ends before its end'],
    ['briefings/a.pdf', 'x', 'does not begin'],
    ['briefings/a.pdf', pdf.replace('/Page', '/Pages'), 'has no page'],
    ['a.woff2', '<html>', 'does not begin'],
    ['pagefind/a.part', gzipSync('abc').subarray(0, 15), 'cannot be read'],
  ])('%s is not published as %j', (file, content, words) => {
    expect(read(file, content)?.what).toContain(words);
  });

  it.each<[file: string, content: string | Buffer]>([
    ['feed.xml', atom('<title>A &lt; B &amp; ]]&gt; 🐟 &#233; đất</title>')],
    ['data/a.csv', '\ufeffa,b\n"1,\n2",""\n'],
    ['sources.bib', '\n'],
    ['sources.ris', '\n'],
    [
      'sources.ris',
      ris('a-long-id-of-more-than-twenty-signs-1', 'a-long-id-of-more-than-twenty-2'),
    ],
    [
      'a.css',
      '/* } */ a::before { content: "}\\"{"; background: url(a(b) } @media (x) { b[c="{"] {} }',
    ],
    ['briefings/a.pdf', pdf],
    ['pagefind/a.part', gzipSync('abc')],
    ['_headers', '# A\n/*\n  ! A\n  B: c; d "e"\n\n'],
    ['.headers/nginx-http.conf', 'map $a $b {\n  "~^/x{2}\\"$" "c; d";\n}\n'],
  ])('%s may be %j', (file, content) => {
    expect(read(file, content)).toBeUndefined();
  });

  it.each(['report.docx', 'data/a.tsv', 'page.xhtml', 'secrets', 'a.sqlite'])(
    'is of a kind that nobody reads: %s',
    (file) => expect(findReader(file)).toBeUndefined(),
  );

  it('names the line of a fault', () => {
    expect(read('feed.xml', '<feed>\n<a>\n<b x="1" x="2"/>\n</a></feed>')?.line).toBe(3);
    expect(read('robots.txt', 'a\nb\u0007\n')?.line).toBe(2);
  });
});
