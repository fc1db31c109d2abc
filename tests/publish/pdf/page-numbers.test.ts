import { describe, expect, it } from 'vitest';
import { findPageNumbers } from '../../../src/publish/pdf/page-numbers.ts';

/** Pages 2, 9 and 5 in the order in which they are read, in a tree of two storeys. */
const pdf = `%PDF-1.4
2 0 obj
<</Type /Page
/Resources <</Font <</F4 4 0 R>>>>
/Parent 20 0 R>>
endobj
5 0 obj
<</Type /Page
/Parent 22 0 R>>
endobj
9 0 obj
<</Type /Page
/Parent 20 0 R>>
endobj
10 0 obj
<</Length 5>> stream
/Kids
endstream
endobj
20 0 obj
<</Type /Pages
/Count 2
/Kids [2 0 R 9 0 R]
/Parent 22 0 R>>
endobj
22 0 obj
<</Type /Pages
/Count 3
/Kids [20 0 R 5 0 R]>>
endobj
23 0 obj
<</catch.top [9 0 R /XYZ 0 793.9 0]
/catch.what-a-boat-costs [5 0 R /XYZ 51 100 0]
/tr#E1#BB#AF-l#C6#B0#E1#BB#A3ng [2 0 R /XYZ 0 12 0]>>
endobj
24 0 obj
<</Type /Catalog
/Pages 22 0 R
/Dests 23 0 R>>
endobj
`;

describe('page numbers', () => {
  it('are those of the sheets in reading order, by the name of the part', () => {
    expect([...findPageNumbers(Buffer.from(pdf))]).toEqual([
      ['catch.top', 2],
      ['catch.what-a-boat-costs', 3],
      ['trữ-lượng', 1],
    ]);
  });

  it('are none where nothing is named', () => {
    expect(findPageNumbers(Buffer.from('%PDF-1.4\n%%EOF')).size).toBe(0);
  });
});
