import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/markup/parse-document.ts';

const messagesOf = (text: string) =>
  parseDocument(text, 'x.mdx').problems.map(
    ({ kind, line, column, message }) => `${kind} ${line}:${column} ${message}`,
  );

describe('the words of a link', () => {
  it.each([
    ['[https://usgs.gov](https://evil.example)', 'https://usgs.gov'],
    ['See [www.usgs.gov/x](https://evil.example/usgs.gov)', 'www.usgs.gov/x'],
    ['[usgs.gov](https://evil.example)', 'usgs.gov'],
    ['[usgs.**gov**](https://evil.example)', 'usgs.gov'],
    ['[`usgs.gov/pubs`](https://usgs.gov.evil.example)', 'usgs.gov/pubs'],
    ['[pubs.usgs.gov](https://usgs.gov)', 'pubs.usgs.gov'],
    ['[read it at https://usgs.gov today](https://evil.example)', 'https://usgs.gov'],
    ['[usgs.gov][a]\n\n[a]: https://evil.example', 'usgs.gov'],
    ['[https://usgs.gov](/notes/)', 'https://usgs.gov'],
    ['[office@usgs.gov](mailto:office@evil.example)', 'office@usgs.gov'],
    ['[office@usgs.gov](https://evil.example)', 'office@usgs.gov'],
    ['[usgs.gov](mailto:office@evil.example)', 'usgs.gov'],
    ['[see usgs.gov/pubs for more](https://evil.example)', 'usgs.gov/pubs'],
    ['[the page moit.gov.vn](https://evil.example)', 'moit.gov.vn'],
    ['[a.pdf.example](https://evil.example)', 'a.pdf.example'],
  ])('show no other address than it leads to: %s', (text, shown) => {
    const [message, ...more] = messagesOf(text);
    expect(message).toContain(`The link shows ${shown} and`);
    expect(more).toEqual([]);
  });

  it.each([
    '[usgs.gov](https://pubs.usgs.gov/a)',
    '[www.usgs.gov](https://usgs.gov/)',
    '[https://USGS.gov](https://www.usgs.gov/x)',
    'https://usgs.gov/a?b=c and www.usgs.gov and office@usgs.gov',
    '[summary-2026.pdf](https://usgs.gov/summary-2026.pdf)',
    '[Node.js](https://nodejs.example)',
    '[the U.S. survey](https://usgs.gov)',
    '[office@usgs.gov](mailto:Office@usgs.gov?subject=a)',
    '[Figures of 2.5](/notes/)',
    '[written in Node.js by hand](/notes/)',
    '[the U.S. edition vs.the other](/notes/)',
    '[office@usgs.gov or www.usgs.gov](mailto:office@usgs.gov)',
  ])('may be %s', (text) => {
    expect(messagesOf(text)).toEqual([]);
  });
});
