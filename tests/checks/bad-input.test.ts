import { describe, expect, it } from 'vitest';
import { expectSlip, findShort, positionOf } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSlips } from '../support/slip-table.ts';

const slips = readSlips(String.raw`
fact of no source         | facts/stocks.yaml | source: pelagia-survey → source: pelagia-servey | unknown-source | "pelagia-survey"
fact of no unit           | facts/stocks.yaml | unit: percent → unit: per-cent | unknown-unit | "percent"
fact of no theme          | facts/fleet.yaml | theme: fleet → theme: fleets | unknown-theme | "fleet"
fact of no dataset        | facts/stocks.yaml | dataset: landings → dataset: landing | unknown-dataset | "landings"
fact of no column         | facts/stocks.yaml | column: landed → column: lander | unknown-column | "landed"
fact of no row            | facts/stocks.yaml | year: 2025 }, column → year: 1925 }, column | ambiguous-cell | against the CSV
fact of several rows      | facts/stocks.yaml | species: herring, year: 2025 → year: 2025 | ambiguous-cell | one row
fact of an empty cell     | facts/stocks.yaml | place: NTH, species: herring → place: WST, species: cod | empty-cell | published number
fact in another unit      | facts/stocks.yaml | unit: tonnes → unit: percent | wrong-unit | unit: tonnes
date in per cent          | facts/fleet.yaml | unit: date → unit: percent | wrong-unit | unit
per cent as a date        | facts/stocks.yaml | unit: percent → unit: date | wrong-unit | unit
value with its sign       | facts/stocks.yaml | value: 70 → value: 70 % | invalid-field | plain number
fact without its place    | facts/fleet.yaml | cut   where: p. 9\n | missing-field | where | facts/fleet.yaml » licence-fee
event of no theme         | timeline.yaml | theme: fleet → theme: fleets | unknown-theme | "fleet"
event of no source        | timeline.yaml | gazette-du-port] → gazette-de-port] | unknown-source | "gazette-du-port"
term of no source         | glossary.yaml | source: pelagia-landings-2026 → source: pelagia-landings | unknown-source | "pelagia-landings-2026"
invented confidence       | sources/presse.yaml | confidence: low → confidence: poor | invalid-field | high, medium or low
unknown field             | facts/stocks.yaml | caveat: → caveats: | unknown-field | "caveat"
id of two words           | glossary.yaml | append Catch rate: { term: { en: A, fr: A }, definition: { en: A, fr: A } } | invalid-id | single hyphens
id used in two files      | facts/stocks.yaml | append fleet-fund: {} | duplicate-id | another id
id used twice in a file   | facts/fleet.yaml | append fleet-fund: {} | duplicate-id | Rename or remove
field given twice         | facts/fleet.yaml | unit: eur → unit: eur\n  unit: tonnes | duplicate-id | Rename or remove | facts/fleet.yaml » unit: tonnes
brace left open           | facts/fleet.yaml | Prix d’une licence } → Prix d’une licence | yaml-syntax | indentation | facts/fleet.yaml » value: 12.5
star in YAML              | glossary.yaml | en: Quota, → en: *quota, | yaml-syntax | quotation marks
list for a map            | facts/boats.yaml | write - boats: 3 | invalid-field | under its id | facts/boats.yaml
label in one language     | facts/fleet.yaml | , fr: Prix d’une licence } → } | missing-translation | fr | facts/fleet.yaml » label: { en: Fee
label without the first   | facts/fleet.yaml | cut en: Fee for a licence,  | missing-translation | en | facts/fleet.yaml » label: {  fr: Prix
noun in one language      | units.yaml | cut     fr: { one: an, many: d’années, other: ans }\n | missing-translation | fr | units.yaml » text:\n    en: { one: year
language in capitals      | glossary.yaml | { en: Quota, fr: Quota } → { en: Quota, FR: Quota } | missing-translation | fr
theme in one language     | site.yaml | , fr: Flotte et ports } → } | missing-translation | fr | site.yaml » title: { en: Fleet
dimension of no part      | site.yaml | of: place → of: harbour | invalid-field | place, for content/places
dimension of nothing      | site.yaml | cut subjects:\n  title: { en: Species, fr: Espèce }\n  values:\n    herring: { name: { en: Herring, fr: Hareng } }\n    cod: { name: { en: Cod, fr: Morue } }\n | missing-field | Add subjects | site.yaml » of: subject
two dimensions of one     | site.yaml | of: subject → of: place | invalid-field | Remove one | site.yaml » of: place\n\nprofile
dimension in a folder     | site.yaml | dimensions:\n  species: → dimensions:\n  facts: | invalid-id | another name | site.yaml » facts:
dimension like a language | site.yaml | dimensions:\n  species: → dimensions:\n  fr: | invalid-id | another name | site.yaml » fr:\n    title
profile of no place       | site.yaml | whole: ALL → whole: ALLE | unknown-place | "ALL"
profile of no quantity    | site.yaml | quantity: landings → quantity: landing | invalid-field | "landings"
no mailbox                | site.yaml | contact: fisheries@example.org → contact: fisheries | invalid-field | e-mail
no site                   | site.yaml | remove | missing-file | guide | site.yaml
`);

describe('a slip in the records makes one problem', () => {
  it.each(slips)('$title', expectSlip);
});

describe('six slips at once', () => {
  it('are all found, in the order of the files', async () => {
    const copy = copyFixture();
    const six = readSlips(String.raw`
wrong unit     | facts/stocks.yaml | unit: tonnes → unit: percent | wrong-unit | tonnes
wrong number   | data/stock-estimates.csv | append cod,guess,about 1000,5,2024, | csv-not-a-number | digits
wrong column   | tables/landings.yaml | rows: { year: 2025 } → rows: { yeer: 2025 } | unknown-column | year
wrong fact     | briefings/fleet.mdx | <Fact id="fleet-fund"/> → <Fact id="fleet-found"/> | unknown-fact | fleet-fund
wrong picture  | notes/harbour-opens.mdx | (harbour.png) → (harbor.png) | missing-file | notes
wrong language | glossary.yaml | , fr: Débarquement } → } | missing-translation | fr | glossary.yaml » term: { en: Landing
`);
    for (const slip of six) slip.make(copy);
    const expected = six.map((slip) => positionOf(slip, copy)).toSorted(byFile);
    expect((await findShort(copy)).map(({ position }) => position)).toEqual(expected);
  });
});

const byFile = (a: string, b: string) =>
  (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? '', 'en');
