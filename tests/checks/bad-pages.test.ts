import { describe, expect, it } from 'vitest';
import { expectSlip, findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSlips } from '../support/slip-table.ts';

const slips = readSlips(String.raw`
misspelt fact            | notes/quota-revised.mdx | "herring-share" → "herring-shar" | unknown-fact | "herring-share"
misspelt chart           | briefings/catch.mdx | "stock-range" → "stock-rang" | unknown-chart | "stock-range"
misspelt table           | briefings/catch.mdx | "largest-landings" → "largest-landing" | unknown-table | "largest-landings"
misspelt source          | notes/quota-revised.mdx | id="pelagia-survey" → id="pelagia-servey" | unknown-source | "pelagia-survey"
misspelt term            | notes/quota-revised.mdx | <Term id="quota"/> → <Term id="quotas"/> | unknown-term | "quota"
misspelt event           | briefings/catch.mdx | "quota-law first-count" → "quota-low first-count" | unknown-event | "quota-law"
misspelt theme           | notes/quota-revised.mdx | theme: stocks → theme: stoks | unknown-theme | "stocks"
misspelt component       | notes/quota-revised.mdx | <Fact id="closed → <Fakt id="closed | unknown-component | "Fact"
misspelt attribute       | notes/quota-revised.mdx | <Fact id="closed → <Fact ids="x" id="closed | unknown-attribute | "id"
no attribute             | notes/quota-revised.mdx | <Term id="quota"/> → <Term/> | missing-attribute | id=
words in a fact          | notes/quota-revised.mdx | <Fact id="closed-years"/> → <Fact id="closed-years">10</Fact> | component-children | />
map as a chart           | briefings/catch.mdx | <TileMap id= → <Chart id= | wrong-component | <TileMap | briefings/catch.mdx » <Chart id="landings-map"
chart as a map           | briefings/catch.mdx | <Chart id="stock-range" → <TileMap id="stock-range" | wrong-component | <Chart
chart in a sentence      | notes/quota-revised.mdx | More in → See <Chart id="stock-range"/> and | component-place | line of its own
chart shown twice        | briefings/catch.mdx | append \n<Chart id='stock-range'/> | duplicate-id | #chart-stock-range
table shown twice        | briefings/catch.mdx | append \n<DataTable id='largest-landings'/> | duplicate-id | #table-largest-landings
key facts shown twice    | briefings/fleet.mdx | append \n<KeyFacts ids="fleet-fund"/> | duplicate-id | <Fact
second title             | notes/quota-revised.mdx | More in → # More\n\nIn | heading-level | "##" | notes/quota-revised.mdx » # More
import                   | notes/quota-revised.mdx | append \nimport x from 'x' | unsafe-content | Remove the line
expression               | notes/quota-revised.mdx | More in → {1 + 1} more in | unsafe-content | \{
raw HTML                 | notes/quota-revised.mdx | append \n<section>Fish</section> | unknown-component | Use one of
words in braces          | notes/quota-revised.mdx | More in → {fish and chips} more in | syntax | \{
less-than sign           | notes/quota-revised.mdx | More in → For <5 boats, more in | syntax | \<
address of a script      | notes/quota-revised.mdx | /briefings/catch/#where-the-fish-is-landed → javascript:alert(1) | unsafe-content | https://
page that is not there   | notes/quota-revised.mdx | /briefings/catch/#where → /briefings/cathc/#where | broken-link | /briefings/catch/
section that is not      | notes/quota-revised.mdx | #where-the-fish-is-landed → #where-fish-is-landed | broken-link | #where-the-fish-is-landed
picture without words    | notes/harbour-opens.mdx | ![A grey square that stands for a harbour] → ![] | image-without-text | what the image shows
picture that is not      | notes/harbour-opens.mdx | harbour.png → harbor.png | missing-file | notes
misspelt field           | notes/quota-revised.mdx | theme: → draftt: true\ntheme: | unknown-field | Known fields
field of a linked note   | notes/harbour-opens.mdx | theme: → draftt: true\ntheme: | unknown-field | Known fields
field without a value    | notes/quota-revised.mdx | title: A quota is revised → title: | invalid-field | title
date that is not         | notes/quota-revised.mdx | '2026-02-16' → '2026-02-30' | invalid-field | real date
frontmatter of no kind   | notes/quota-revised.mdx | title: A quota is → title: A quota: | yaml-syntax | colons
two of one address       | notes/quota-revised.md | copy notes/quota-revised.mdx | duplicate-address | Rename | notes/quota-revised.mdx
name in capitals         | notes/Quota.mdx | copy notes/quota-revised.mdx | invalid-id | small letters | notes/Quota.mdx
name of the pack         | briefings/pack.mdx | copy briefings/fleet.mdx | invalid-id | another name | briefings/pack.mdx
language of no site      | notes/quota-revised.de.mdx | copy notes/quota-revised.mdx | unknown-language | quota-revised.fr.mdx | notes/quota-revised.de.mdx
translation of nothing   | notes/orphan.fr.mdx | copy notes/harbour-opens.mdx | missing-original | orphan.mdx | notes/orphan.fr.mdx
two key facts            | briefings/catch.mdx | herring-share whole-catch → whole-catch | key-facts | three to five | briefings/catch.mdx » title:
no bottom line           | briefings/fleet.mdx | cut A fund of <Fact id="fleet-fund"/> pays for new boats, and a licence costs <Fact id="licence-fee"/>.\nBoth are invented. | missing-bottom-line | two to four | briefings/fleet.mdx » title:
`);

describe('a slip in a page makes one problem', () => {
  it.each(slips)('$title', expectSlip);
});

describe('two slips in one page', () => {
  const withFact = { before: '"herring-share"', after: '"herring-shar"' };
  it.each([
    ['frontmatter', 'theme:', 'draftt: true\ntheme:', 'unknown-field'],
    ['text', 'More in', '{1 + 1} more in', 'unsafe-content'],
  ])('are both found where one is in the %s', async (_, before, after, kind) => {
    const copy = copyFixture();
    const file = 'notes/quota-revised.mdx';
    copy.replace(file, withFact.before, withFact.after);
    copy.replace(file, before, after);
    const kinds = (await findShort(copy)).map(({ position }) => position.split(' ')[0]);
    expect(kinds.toSorted()).toEqual(['unknown-fact', kind].toSorted());
  });
});
