import {
  numbered,
  numberedName,
  records,
  type ContentFile,
  type Localize,
  type RichSize,
} from './rich-parts.ts';

const rowsOfDataset = 1_000;
const years = 10;
const factsOfFile = 200;

const datasetsOf = ({ rows }: RichSize): number => Math.max(1, Math.round(rows / rowsOfDataset));
const regionsOf = (size: RichSize): number =>
  Math.max(4, Math.round(size.rows / datasetsOf(size) / years));

/** Units of facts and tables. */
export const units = (codes: readonly string[]) => {
  const inEach = <Value>(value: Value) => Object.fromEntries(codes.map((code) => [code, value]));
  return {
    percent: { style: 'percent', name: inEach('Per cent') },
    tonnes: {
      style: 'quantity',
      name: inEach('Tonnes'),
      dimension: 'mass',
      text: Object.fromEntries(
        codes.map((code) => [
          code,
          Object.fromEntries(
            new Intl.PluralRules(code)
              .resolvedOptions()
              .pluralCategories.map((category) => [category, 'tonnes']),
          ),
        ]),
      ),
    },
  };
};

/** Facts in several files: one in four is a cell of a table, the others are typed in. */
export function* createFacts(size: RichSize, localize: Localize): Generator<ContentFile> {
  for (let first = 0; first < size.facts; first += factsOfFile) {
    const count = Math.min(factsOfFile, size.facts - first);
    const facts = numbered(count, (at) => [
      `fact-${first + at}`,
      createFact(first + at, size, localize),
    ]);
    yield [`facts/facts-${first / factsOfFile}.yaml`, records(facts)];
  }
}

function createFact(at: number, size: RichSize, localize: Localize) {
  const isCell = at % 4 === 1;
  const value = isCell
    ? {
        unit: 'tonnes',
        from: {
          dataset: `data-${at % datasetsOf(size)}`,
          rows: { region: `region-${at % regionsOf(size)}`, year: 2015 + (at % years) },
          column: 'harvest',
        },
      }
    : { unit: 'percent', value: (at % 99) + 1 };
  return {
    label: numberedName('Share', at, localize),
    ...value,
    asOf: isCell ? 2015 + (at % years) : 2025,
    source: isCell ? 'source-0' : `source-${at % 30}`,
    where: 'Table A',
    theme: 'notes',
    reviewBy: '2027-12-31',
  };
}

/** Tables of a row for each region and year. */
export function* createDatasets(size: RichSize, localize: Localize): Generator<ContentFile> {
  const regions = regionsOf(size);
  for (let at = 0; at < datasetsOf(size); at++) {
    const rows = Array.from(
      { length: regions * years },
      (_, row) =>
        `region-${row % regions},${2015 + Math.floor(row / regions)},${((row * 37 + at) % 9000) + 100}\n`,
    );
    yield [`data/data-${at}.csv`, `region,year,harvest\n${rows.join('')}`];
    yield [`data/data-${at}.yaml`, records(createMetadata(at, regions, localize))];
  }
}

const createMetadata = (at: number, regions: number, localize: Localize) => ({
  title: numberedName('Harvest', at, localize),
  description: localize(at),
  sources: ['source-0'],
  licence: 'Invented; nothing to licence',
  asOf: 2025,
  reviewBy: '2027-12-31',
  key: ['region', 'year'],
  columns: {
    region: {
      label: localize(11),
      type: 'string',
      values: numbered(regions, (region) => [
        `region-${region}`,
        numberedName('Region', region, localize),
      ]),
    },
    year: { label: localize(12), type: 'year' },
    harvest: { label: localize(13), type: 'number', unit: 'tonnes' },
  },
});

const forms = [
  { form: 'column', category: 'year', of: 1 },
  { form: 'line', category: 'year', series: 'region', of: 3 },
  { form: 'bar', category: 'region', of: 8 },
] as const;

/** Charts of three forms in turn, each of some rows of one table. */
export function* createCharts(size: RichSize, localize: Localize): Generator<ContentFile> {
  const charts = numbered(size.charts, (at) => [`chart-${at}`, createChart(at, size, localize)]);
  const all = Object.entries(charts);
  for (let first = 0; first < all.length; first += factsOfFile)
    yield [
      `charts/charts-${first / factsOfFile}.yaml`,
      records(Object.fromEntries(all.slice(first, first + factsOfFile))),
    ];
}

function createChart(at: number, size: RichSize, localize: Localize) {
  const { of, ...form } = forms[at % forms.length]!;
  const regions = Array.from(
    { length: Math.min(of, regionsOf(size)) },
    (_, next) => `region-${(at + next) % regionsOf(size)}`,
  );
  const rows = form.form === 'bar' ? { region: regions, year: 2024 } : { region: regions };
  return {
    dataset: `data-${at % datasetsOf(size)}`,
    rows,
    ...form,
    value: 'harvest',
    title: numberedName('Chart', at, localize),
    subtitle: localize(at),
    alt: localize(at + 1),
  };
}
