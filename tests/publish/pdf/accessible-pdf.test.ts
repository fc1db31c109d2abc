import { describe, expect, it } from 'vitest';
import { makeAccessible } from '../../../src/publish/pdf/accessible-pdf.ts';
import { readObjects, writeObjects } from '../../../src/publish/pdf/pdf-objects.ts';
import { readTagged } from '../../support/tagged-pdf.ts';

const bodies = [
  '<</Title (A)>>',
  '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R\n/MarkInfo <</Marked true>>>>',
  '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
  '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 9 9]\n/Annots [5 0 R]\n/StructParents 0>>',
  '<</Type /Annot\n/Subtype /Link\n/Rect [0 0 1 1]\n/A <</Type /Action\n/S /URI\n/URI (https://a.example/\\(b\\))>>>>',
  '<</Type /StructTreeRoot\n/K 7 0 R>>',
  '<</Type /StructElem\n/S /Document\n/P 6 0 R\n/K [8 0 R]>>',
  '<</Type /StructElem\n/S /L\n/P 7 0 R\n/K [9 0 R 10 0 R]>>',
  '<</Type /StructElem\n/S /LI\n/P 8 0 R\n/Pg 4 0 R\n/K 0>>',
  '<</Type /StructElem\n/S /LI\n/P 8 0 R\n/Pg 4 0 R\n/K 1>>',
];
const written = writeObjects({
  objects: new Map(bodies.map((body, index) => [index + 1, body])),
  root: 2,
  info: 1,
});
const links = [['https://a.example/(b)', 'Đất & “hiếm”']] as const;
const made = makeAccessible(written, { title: 'A & B', links });

describe('a PDF', () => {
  it('is read and written without loss', () => {
    expect([...readObjects(written).objects.values()]).toEqual(bodies);
    expect(writeObjects(readObjects(written))).toEqual(written);
  });

  it('says by which standard it can be heard, in whole files that others read', async () => {
    const { conformance } = await readTagged(made);
    expect(conformance).toBe('1');
    expect(made.toString('utf8')).toContain('<rdf:li xml:lang="x-default">A &amp; B</rdf:li>');
  });

  it('has the words of a link', () => {
    const words = Buffer.from('Đất & “hiếm”', 'utf16le').swap16().toString('hex').toUpperCase();
    expect(readObjects(made).objects.get(5)).toContain(`/Contents <FEFF${words}>`);
  });

  it('has items with bodies, which the list leads to', () => {
    const { objects } = readObjects(made);
    expect(objects.get(8)).toContain('/K [11 0 R 12 0 R]');
    expect(objects.get(11)).toBe('<</Type /StructElem\n/S /LI\n/P 8 0 R\n/K 9 0 R>>');
    expect(objects.get(9)).toBe('<</Type /StructElem\n/S /LBody\n/P 11 0 R\n/Pg 4 0 R\n/K 0>>');
  });

  it('is refused where it is written in a way we do not know', () => {
    expect(() => readObjects(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF'))).toThrow('do not know');
  });
});
