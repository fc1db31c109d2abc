import { describe, expect, it } from 'vitest';
import { locateSpot } from '../../src/domain/source-spot.ts';
import { source, type Source } from '../../src/domain/source.ts';

const described = (more: object): Source =>
  source.parse({
    title: 'Landings',
    publisher: 'The ministry',
    published: '2025',
    accessed: '2026-11',
    licence: 'None',
    read: 'first-hand',
    confidence: 'high',
    ...more,
  });
const page = described({ url: 'https://fish.example/landings' });
const pdf = described({ url: 'https://fish.example/landings.PDF?v=2', firstPage: 152 });

describe('the address of a source', () => {
  it.each([
    ['a few words', 'Cod fell to 40%', '#:~:text=Cod%20fell%20to%2040%25'],
    ['marks around them', '“Cod fell,”', '#:~:text=Cod%20fell'],
    [
      'hyphens, commas and ampersands',
      'rare-earth, A & B',
      '#:~:text=rare%2Dearth%2C%20A%20%26%20B',
    ],
    [
      'many words: both ends',
      'one two three four five six seven eight nine',
      '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
    ],
    ['a gap: the longest piece', 'Cod … fell to forty', '#:~:text=fell%20to%20forty'],
    [
      'our own words in brackets',
      '[In 2025] cod fell to forty',
      '#:~:text=cod%20fell%20to%20forty',
    ],
    ['Vietnamese', 'sản lượng giảm', '#:~:text=s%E1%BA%A3n%20l%C6%B0%E1%BB%A3ng%20gi%E1%BA%A3m'],
    ['half a character', 'cod fell\ud800', '#:~:text=cod%20fell'],
    ['a single word', 'Cod', ''],
    ['nothing but marks', '… — !', ''],
  ])('leads to what is quoted from it: %s', (_, quote, fragment) => {
    expect(locateSpot(page, { quote })).toBe(`https://fish.example/landings${fragment}`);
  });

  it('keeps the part of the page that it names', () => {
    const part = described({ url: 'https://fish.example/landings#cod' });
    expect(locateSpot(part, { quote: 'cod fell' })).toBe(
      'https://fish.example/landings#cod:~:text=cod%20fell',
    );
  });

  it.each([
    ['p. 152', '#page=1'],
    ['p. 153, table World Mine Production', '#page=2'],
    ['p.160', '#page=9'],
    ['p. 151', ''],
    ['table 2', ''],
    ['pp. 152–153', ''],
    [undefined, ''],
  ])('leads to the page of a PDF: %s', (where, fragment) => {
    const quote = 'cod fell to forty';
    expect(locateSpot(pdf, { where, quote })).toBe(
      `https://fish.example/landings.PDF?v=2${fragment}`,
    );
  });

  it('is left as it is where nothing says where, and is missing where there is none', () => {
    expect(locateSpot(page, { where: 'p. 3' })).toBe(page.url);
    expect(locateSpot(described({}), { quote: 'cod fell' })).toBeUndefined();
  });

  it.each([{ url: 'https://fish.example/landings', firstPage: 2 }, { firstPage: 2 }])(
    'has a first page only where it is that of a PDF: %o',
    (more) => {
      expect(() => described(more)).toThrow('firstPage is of a PDF');
    },
  );
});
