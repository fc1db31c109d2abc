import type { FoundAnswer } from './found-answer.ts';
import type { Term } from './term.ts';
import { isYear } from './years.ts';

/** Without numbers of tables that a figure which answers, or another row, tells already. */
export function dropTold(found: readonly FoundAnswer[]): FoundAnswer[] {
  const keyOf = ({ record, year }: FoundAnswer) => `${record.value} ${year}`;
  const told = new Set(found.flatMap((one) => (isWholeFact(one) ? [keyOf(one)] : [])));
  const rows = new Set<string>();
  // Two tables may tell one number of one thing at one place.
  const nameOf = ({ record, year }: FoundAnswer) =>
    record.subjects?.length
      ? [record.value, year, record.subjects, record.places].join(' ')
      : `${record.title} ${record.value}`;
  return found.filter((one) => {
    if (one.record.kind !== 'row') return true;
    const name = nameOf(one);
    const isNew = !told.has(keyOf(one)) && !rows.has(name);
    rows.add(name);
    return isNew;
  });
}

const isWholeFact = ({ record, isWhole }: FoundAnswer) => isWhole && record.kind === 'fact';

/** A title so many times as long as another that answers speaks of something more special. */
const muchLonger = 1.6;

/** The best first. Who asks for a thing alone, without a place, a measure or a number, asks what it is. */
export function sortAnswers(found: readonly FoundAnswer[], terms: readonly Term[]): FoundAnswer[] {
  const shortest = Math.min(...found.flatMap((one) => (isWholeFact(one) ? one.rest : [])));
  const isAlone = terms.every(
    ({ places, measure, number }) => places.length === 0 && !measure && !number,
  );
  // Of one thing at one place the latest year comes before what else is known of it, and earlier years after.
  const thingOf = ({ record, kinds }: FoundAnswer) =>
    [kinds, record.places, record.subjects].join(' ');
  const latest = new Map<string, number>();
  for (const one of found)
    if (one.isWhole && !terms.some(isYear))
      latest.set(thingOf(one), Math.max(one.year, latest.get(thingOf(one)) ?? 0));
  const ranks = (one: FoundAnswer): number[] => [
    isAlone && one.record.kind === 'term' && one.isNamed ? 0 : 1,
    Number(one.year < (latest.get(thingOf(one)) ?? 0)),
    one.kinds,
    Number(one.rest > muchLonger * shortest),
    -one.year,
    one.rest,
  ];
  return found.toSorted((a, b) => compareAnswers(a, b, ranks));
}

/**
 * What answers everything first; of that the plainest and newest, the lowest in each of its `ranks` in turn; then what
 * was published last.
 */
function compareAnswers(a: FoundAnswer, b: FoundAnswer, ranks: (one: FoundAnswer) => number[]) {
  const whole = Number(b.isWhole) - Number(a.isWhole);
  const others = a.isWhole && b.isWhole ? ranks(b) : [];
  const plain =
    others.length > 0
      ? (ranks(a)
          .map((rank, at) => rank - others[at]!)
          .find((difference) => difference !== 0) ?? 0)
      : 0;
  const [one = '', other = ''] = [a.record.edition, b.record.edition];
  const newer = a.record.kind === 'row' && b.record.kind === 'row' ? other.localeCompare(one) : 0;
  return (
    whole || plain || newer || b.score - a.score || (a.record.address < b.record.address ? -1 : 1)
  );
}
