import { describe, expect, it } from 'vitest';
import { makeReproducible } from '../../../src/publish/pdf/reproducible-pdf.ts';

const dates = { created: '2026-10-05', modified: '2026-11-23' };
const print = (time: string, nodes: string[]) =>
  Buffer.from(
    [
      `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n1 0 obj\n<</Title (A \\(b\\))\n/CreationDate (D:${time})\n/ModDate (D:${time})>>`,
      ...nodes.map((node) => `<</Type /StructElem\n/ID (node${node})>>`),
      `/Names [${nodes.toSorted().map((node) => `(node${node}) 7 0 R`)}]`,
    ].join('\n'),
    'latin1',
  );

describe('a print', () => {
  const one = print("20261125175356+00'00'", ['00000571', '00000099', '00000568']);
  const other = print("20250102030405-07'30'", ['00001571', '00001099', '00001568']);

  it('is the same whenever it is made, and however the browser has counted', () => {
    expect(makeReproducible(one, dates)).toEqual(makeReproducible(other, dates));
  });

  it('bears the dates of its document', () => {
    const text = makeReproducible(one, dates).toString('latin1');
    expect(text).toContain("/CreationDate (D:20261005000000+00'00')");
    expect(text).toContain("/ModDate (D:20261123000000+00'00')");
  });

  it('keeps each byte where it was, and the order of its names', () => {
    const fixed = makeReproducible(one, dates);
    expect(fixed).toHaveLength(one.length);
    expect(fixed.subarray(0, 15)).toEqual(one.subarray(0, 15));
    expect(fixed.toString('latin1')).toContain(
      '/Names [(node00000001) 7 0 R,(node00000002) 7 0 R,(node00000003) 7 0 R]',
    );
  });

  it.each([
    ['none', '%PDF-1.4'],
    ['a date in another form', '/CreationDate (D:20261125) /ModDate (D:20261125)'],
    ['a date too many', `${one.toString('latin1')}/ModDate (D:20261125175356+00'00')`],
  ])('is refused where it has %s', (_, text) => {
    expect(() => makeReproducible(Buffer.from(text, 'latin1'), dates)).toThrow(
      'in a way we do not know',
    );
  });
});
