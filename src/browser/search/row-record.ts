import { dimensionOf } from '../../domain/dimension-of.ts';
import type { Formatter } from '../../domain/format.ts';
import { getOrMake } from '../../domain/memo.ts';
import { qualifiers } from '../../domain/qualifier.ts';
import { unround } from '../../domain/unround.ts';
import type { AnswerRecord } from '../../search/words/answer-file.ts';
import type { Dimension, RowFile, RowTable } from '../../search/words/row-file.ts';
import type { SeriesRow } from './computed/series.ts';

type Row = RowTable['rows'][number];

/** What column `at` of a table says in a row; nothing where it has no number there. */
export type DescribeRow = (table: RowTable, row: Row, at: number) => SeriesRow[];

export function describeRow(
  { table, row, at }: { table: RowTable; row: Row; at: number },
  file: RowFile,
  formatter: Formatter,
): SeriesRow[] {
  const measure = table.measures[at]!;
  const count = table.dimensions.length;
  const amount = row[count + 1 + 2 * at];
  if (typeof amount !== 'number') return [];
  const named = nameRow(table, row, measure);
  const { name, what, place = '', year } = named;
  const qualifier = qualifiers[row[count + 2 + 2 * at]!];
  const end = measure.upper === undefined ? null : row[count + 1 + 2 * measure.upper];
  const upper = typeof end === 'number' ? end : undefined;
  const unit = file.units[measure.unit]!;
  const text = formatter.fact({ value: amount, qualifier }, unit);
  const source = table.sources[row[count]!]!;
  const edition = source.date;
  const isSuperseded = latest(table, row, at) > edition;
  const record: AnswerRecord = {
    kind: 'row',
    title: year ? `${name}, ${year}` : name,
    address: table.address,
    value: upper === undefined ? text : `${text} – ${formatter.value(upper, unit)}`,
    amount,
    ...(year && { detail: `${file.asOf} ${year}`, date: year }),
    ...(isSuperseded && { marks: [file.words.superseded] }),
    source,
    ...(table.theme && { theme: table.theme }),
    places: [...new Set([...measure.places, ...named.places])],
    subjects: named.subjects,
    edition,
  };
  const interval = unround(amount, measure.rounding, dimensionOf(unit));
  const ends = { ...(upper !== undefined && { upper }), ...(qualifier && { qualifier }) };
  return [
    { name, what, place, year: Number(year ?? 0), edition, amount, interval, ...ends, record },
  ];
}

/** What the row is of, as readers and as filters call it. */
function nameRow(table: RowTable, row: Row, measure: RowTable['measures'][number]) {
  const ofRow = table.dimensions
    .map((dimension, index) => ({
      kind: dimension.kind,
      label: dimension.labels[row[index]!]!,
      codes: dimension.codes?.[row[index]!] ?? [],
    }))
    .filter(({ kind }) => !(measure.isOwnPlace && kind === 'place'));
  const of = (kind: Dimension['kind']) => ofRow.filter((part) => part.kind === kind);
  const [year] = of('year');
  const [place] = of('place');
  const what = [...new Set([...of('words').map(({ label }) => label), measure.label])].join(', ');
  return {
    what,
    name: place?.label ? `${place.label}: ${what}` : what,
    place: place?.label,
    year: year?.label,
    places: of('place').flatMap(({ codes }) => codes),
    subjects: of('words').flatMap(({ codes }) => codes),
  };
}

const editions = new WeakMap<RowTable, Map<string, string>>();

/** When the newest source was published that has a number of column `at` for what the row is of. */
const latest = (table: RowTable, row: Row, at: number): string =>
  getOrMake(editions, table, listLatest).get(editionKey(table, row, at)) ?? '';

function listLatest(table: RowTable): Map<string, string> {
  const count = table.dimensions.length;
  const known = new Map<string, string>();
  for (const row of table.rows)
    for (const column of table.measures.keys()) {
      if (typeof row[count + 1 + 2 * column] !== 'number') continue;
      const { date } = table.sources[row[count]!]!;
      const key = editionKey(table, row, column);
      if (date > (known.get(key) ?? '')) known.set(key, date);
    }
  return known;
}

/** The same for all editions of a number. */
const editionKey = ({ dimensions }: RowTable, row: Row, column: number): string =>
  `${column} ${dimensions.map(({ kind }, at) => (kind === 'edition' ? '' : row[at])).join(' ')}`;
