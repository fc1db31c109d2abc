import { fill } from '../../../domain/fill.ts';
import type { Formatter } from '../../../domain/format.ts';
import type { Unit } from '../../../domain/unit.ts';
import type { RowFile } from '../../../search/words/row-file.ts';
import { computeChange, isBound } from './change.ts';
import type { Computed } from './computed.ts';
import type { Series, SeriesRow } from './series.ts';

const percent: Unit = { style: 'percent', name: {} };

/** How much a number has changed between two rows; the reason where nothing can be said of it. */
export function describeChange(
  first: SeriesRow,
  last: SeriesRow,
  series: Series,
  { words, formatter }: { words: RowFile['words']; formatter: Pick<Formatter, 'value'> },
): Pick<Computed, 'result' | 'refusal'> {
  if (first === last) return {};
  const bound = [first, last].find(isBound);
  if (bound) return { refusal: fill(words.refusedBound, { value: bound.record.value ?? '' }) };
  const result = computeChange(first, last);
  if (!result) return {};
  const [least, most] = result.map(
    (value) => (value > 0 ? '+' : '') + formatter.value(value, percent),
  );
  const title = fill(words.change, {
    column: series.name,
    of: String(first.year),
    rows: String(last.year),
  });
  const detail = fill(words.range, {
    from: `${first.record.value} (${first.year})`,
    to: `${last.record.value} (${last.year})`,
  });
  const value = least === most ? least! : `${least} – ${most}`;
  return { result: { title, value, detail, marks: [words.computed] } };
}
