import { describe, it } from 'vitest';
import { expectSlip } from '../support/expect-slip.ts';
import { readSlips } from '../support/slip-table.ts';

const tables = readSlips(String.raw`
table of nothing       | data/stock-estimates.csv | write | csv-header | species,survey | data/stock-estimates.csv
missing column         | data/stock-estimates.csv | write species,survey,size,published,remark\ncod,nets,3000,2024, | csv-missing-column | metadata | data/stock-estimates.csv
column too many        | data/stock-estimates.csv | published,remark → published,remark,boats | csv-unknown-column | Describe it | data/stock-estimates.csv
columns out of order   | data/stock-estimates.csv | species,survey → survey,species | csv-column-order | Order them | data/stock-estimates.csv
ragged row             | data/stock-estimates.csv | append cod,guess,1000 | csv-ragged-row | cells
words for a number     | data/stock-estimates.csv | append cod,guess,about 1000,5,2024, | csv-not-a-number | digits
words for a date       | data/stock-estimates.csv | append cod,guess,1000,5,October, | csv-not-a-date | 2025-10
no number              | data/stock-estimates.csv | append cod,guess,,5,2024, | csv-empty-cell | optional: true
row given twice        | data/stock-estimates.csv | append cod,sonar,1,1,2024, | csv-duplicate-row | Remove one
quotation left open    | data/stock-estimates.csv | averaged" → averaged | csv-syntax | quotation mark | data/stock-estimates.csv » cod,sonar
month for a year       | data/landings.csv | append EST,cod,2026-01,100,,pelagia-landings-2026 | csv-not-a-date | 2025
number a fact reads    | data/landings.csv | NTH,herring,2025,1200 → NTH,herring,2025,1 200 | csv-not-a-number | digits
place of no name       | data/landings.csv | WST,cod,2025 → WSD,cod,2025 | unknown-place | "WST"
row of no source       | data/landings.csv | counted,pelagia-landings-2026 → counted,pelagia-landing-2026 | unknown-source | pelagia-landings-2026 | data/landings.csv » WST,cod,2025
table without metadata | data/boats.csv | write boat | missing-file | data/boats.yaml | data/boats.csv
metadata without table | data/landings.csv | remove | missing-file | data/landings.csv | data/landings.yaml
dataset of no source   | data/stock-estimates.yaml | sources: [pelagia-survey] → sources: [pelagia-servey] | unknown-source | "pelagia-survey"
dataset of no theme    | data/landings.yaml | theme: stocks → theme: stoks | unknown-theme | "stocks"
column of no unit      | data/stock-estimates.yaml | unit: percent → unit: per-cent | unknown-unit | "percent" | data/stock-estimates.yaml » margin:
number without unit    | data/stock-estimates.yaml | cut , unit: percent | missing-field | content/units | data/stock-estimates.yaml » margin:
key of no column       | data/stock-estimates.yaml | key: [species, survey] → key: [species, surveys] | unknown-column | "survey"
sources of no column   | data/landings.yaml | sourceColumn: source_id → sourceColumn: source_ids | unknown-column | "source_id"
unknown column field   | data/stock-estimates.yaml | unit: percent → unti: percent | unknown-field | "unit" | data/stock-estimates.yaml » margin:
unknown field          | data/landings.yaml | asOf: 2025 → asOff: 2025\nasOf: 2025 | unknown-field | "asOf"
`);

describe('a slip in the data makes one problem', () => {
  it.each(tables)('$title', expectSlip);

  it('name of the data package', () =>
    expectSlip({
      make: ({ copy }) => {
        copy('data/landings.csv', 'data/datapackage.csv');
        copy('data/landings.yaml', 'data/datapackage.yaml');
      },
      title: 'name of the data package',
      kind: 'invalid-id',
      hint: 'another name',
      at: { file: 'data/datapackage.yaml', text: '' },
    }));
});

const charts = readSlips(String.raw`
chart of no dataset    | charts/stocks.yaml | dataset: stock-estimates → dataset: stock-estimate | unknown-dataset | "stock-estimates"
chart of no value      | charts/stocks.yaml | value: size → value: sise | unknown-column | "size"
chart of no category   | charts/stocks.yaml | category: margin → category: margins | unknown-column | "margin"
chart of no series     | charts/stocks.yaml | series: species → series: specie | unknown-column | "species"
rows of no column      | charts/landings.yaml | rows: { place: NTH } → rows: { plaice: NTH } | unknown-column | "place"
rows that do not exist | charts/landings.yaml | species: cod, year: [2023, 2024] → species: cod, year: [1923, 1924] | empty-selection | against the CSV | charts/landings.yaml » rows: { species: cod, year
subject misspelt       | charts/landings.yaml | subject: [NTH] → subject: [NHT] | unknown-subject | "NTH"
form misspelt          | charts/stocks.yaml | form: scatter → form: scater | invalid-field | scatter
chart of words         | charts/stocks.yaml | value: size → value: remark | wrong-column | number
scatter over words     | charts/stocks.yaml | category: margin → category: survey | wrong-column | number
map over words         | charts/landings.yaml | form: tiles\n  category: place → form: tiles\n  category: species | wrong-column | place | charts/landings.yaml » category: species
slope of three series  | charts/landings.yaml | herring, year: [2023, 2025] → herring, year: [2023, 2024, 2025] | wrong-series | two values | charts/landings.yaml » series: year
two values for a mark  | charts/landings.yaml | rows: { place: NTH } → rows: { species: cod } | ambiguous-cell | series
two values for a tile  | charts/landings.yaml | year: 2025, place → year: [2024, 2025], place | ambiguous-cell | fewer rows | charts/landings.yaml » year: [2024, 2025], place
place without a tile   | places.yaml | cut , tile: { column: 1, row: 3 } | unknown-place | tile | charts/landings.yaml » year: 2025, place: [NTH
table of no dataset    | tables/landings.yaml | dataset: landings → dataset: landing | unknown-dataset | "landings"
table of no column     | tables/landings.yaml | [place, species → [place, specie | unknown-column | "species"
table sorted by none   | tables/landings.yaml | sort: -landed → sort: -lander | unknown-column | "landed"
table of no rows       | tables/landings.yaml | year: 2025 → year: 1925 | empty-selection | against the CSV
`);

describe('a slip in a chart or table makes one problem', () => {
  it.each(charts)('$title', expectSlip);
});
