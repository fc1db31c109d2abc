import { describe, expect, it } from 'vitest';
import { createAnswerFinder } from '../../src/browser/search/answers.ts';
import { createRowFinder } from '../../src/browser/search/row-answers.ts';
import { createTermReader } from '../../src/browser/search/terms.ts';
import { textIn } from '../../src/domain/text-in.ts';
import { viewEdition } from '../../src/library/edition-view.ts';
import { describeAnswers } from '../../src/search/answer-file.ts';
import { describeRows } from '../../src/search/row-tables.ts';
import { createLocale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';
import { listQueries, type Pattern, type SystematicQuery } from '../support/systematic-queries.ts';
import { today } from '../support/today.ts';

const ministry: Pattern[] = [
  {
    dataset: 'minerals-production-reserves',
    thing: 'mineral',
    measure: 'measure',
    place: 'country_iso3',
    column: 'value',
  },
  {
    dataset: 'rare-earth-mine-production',
    thing: 'mineral',
    measure: 'measure',
    place: 'country_iso3',
    column: 'value',
  },
  {
    dataset: 'rare-earth-reserves',
    thing: 'mineral',
    measure: 'measure',
    place: 'country_iso3',
    column: 'value',
  },
  {
    dataset: 'rare-earth-prices',
    thing: 'series_key',
    column: 'value',
    called: { en: 'price', vi: 'giá' },
  },
  {
    dataset: 'asean3-shares',
    thing: 'mineral',
    measure: 'measure',
    place: 'bloc',
    column: 'value_t',
  },
  {
    dataset: 'asean3-shares',
    thing: 'mineral',
    measure: 'measure',
    place: 'bloc',
    column: 'share_pct',
    called: { en: 'share', vi: 'tỷ trọng' },
    // By the British Geological Survey.
    other: {
      thing: 'Rare earths',
      measure: 'share Mine production',
      place: 'China',
      year: '2024',
      amount: 75,
    },
  },
  {
    dataset: 'us-import-reliance',
    thing: 'critical_mineral',
    column: 'us_net_import_reliance_pct',
    called: { en: 'US net import reliance', vi: 'Hoa Kỳ phụ thuộc nhập khẩu' },
  },
];
const fisheries: Pattern[] = [
  {
    dataset: 'landings',
    thing: 'species',
    place: 'place',
    column: 'landed',
    called: { en: 'landed', fr: 'débarqué' },
  },
];

/** What stands large for a query; nothing where no figure does. */
async function createAsker(folder: string, language: string | undefined) {
  const library = viewEdition(await readSound(folder), 'public', today);
  const locale = createLocale(library, language);
  const code = locale.language.code;
  const file = describeAnswers(locale);
  const read = createTermReader(file, code);
  const finder = createAnswerFinder(file, code);
  const rows = createRowFinder(describeRows(locale), file);
  return {
    library,
    code,
    ask: (text: string) => {
      const terms = read(text);
      const [first] = finder.find(terms, rows.find(terms), rows.rank(terms, finder.judge));
      return first?.isWhole && first.record.amount !== undefined ? first.record : undefined;
    },
  };
}

describe.each([
  ['content', undefined, ministry],
  ['content', 'vi', ministry],
  ['tests/fixtures/fisheries', undefined, fisheries],
  ['tests/fixtures/fisheries', 'fr', fisheries],
])('every combination of the dimensions of %s in %s', (folder, language, patterns) => {
  it('has a right figure where there is one, and no wrong one', async () => {
    const { library, code, ask } = await createAsker(folder, language);
    const count = { all: 0, right: 0, answerable: 0 };
    const wrong: string[] = [];
    const silent: string[] = [];
    const queries = merge(patterns.flatMap((one) => listQueries(library, code, one)));
    for (const { text, answers } of pick(queries)) {
      const large = ask(text);
      count.all += 1;
      count.answerable += Number(answers.length > 0);
      if (!large) {
        if (answers.length > 0) silent.push(text);
      } else if (answers.includes(large.amount!)) count.right += 1;
      else wrong.push(`${text} → ${large.title} = ${large.value}`);
    }
    console.log(
      `${folder} ${code}: ${count.all} queries, ${count.answerable} with an answer; right ${count.right}, silent ${silent.length}, wrong ${wrong.length}`,
    );
    console.log([...wrong.slice(0, 15), ...silent.slice(0, 10)].join('\n'));
    expect(wrong).toEqual([]);
    expect(count.right / count.answerable).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
});

const greatest = { en: 'largest', vi: 'lớn nhất' };

describe.each([
  [undefined, 'en'],
  ['vi', 'vi'],
] as const)('the greatest of each table in %s', (locale, language) => {
  it('is the one with the largest number of the latest year, and no group', async () => {
    const { library, ask } = await createAsker('content', locale);
    const [pattern] = ministry;
    const { rows, columns } = library.datasets.entries.get(pattern!.dataset)!.value;
    const say = (name: string, cell: unknown) =>
      textIn(columns[name]!.values![String(cell)]!, language);
    const slices = Map.groupBy(
      rows.filter(({ country_iso3, value }) => {
        return typeof value === 'number' && !['WLD', 'OTH'].includes(String(country_iso3));
      }),
      ({ mineral, measure }) => `${say('measure', measure)} ${say('mineral', mineral)}`,
    );
    let asked = 0;
    for (const [words, slice] of slices) {
      const latest = slice
        .map(({ year }) => String(year))
        .sort()
        .at(-1);
      const values = slice
        .filter(({ year }) => String(year) === latest)
        .map(({ value }) => Number(value));
      if (values.length < 2) continue;
      asked += 1;
      const large = ask(`${greatest[language]} ${words}`);
      expect(large?.amount, words).toBe(Math.max(...values));
    }
    expect(asked).toBeGreaterThan(25);
  });
});

/** Queries that are asked, in each of the two lists below. */
const mostQueries = 600;

/** Evenly from those with an answer and from those without, which are far more. */
function pick(queries: readonly SystematicQuery[]): SystematicQuery[] {
  const answered = queries.filter(({ answers }) => answers.length > 0);
  const others = queries.filter(({ answers }) => answers.length === 0);
  return [answered, others].flatMap((list) => {
    // A prime steps over no value of a dimension again and again.
    const step = [1, 2, 3, 5, 7, 11, 13, 17, 23, 31, 41, 53, 67, 97, 137, 197, 311].find(
      (prime) => list.length / prime <= mostQueries,
    )!;
    return list.filter((_, at) => at % step === 0);
  });
}

/** Two tables may answer one query. */
function merge(queries: readonly SystematicQuery[]): SystematicQuery[] {
  const merged = new Map<string, number[]>();
  for (const { text, answers } of queries)
    merged.set(text, [...(merged.get(text) ?? []), ...answers]);
  return [...merged].map(([text, answers]) => ({ text, answers }));
}
