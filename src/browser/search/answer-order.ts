import type { FoundAnswer } from './answers.ts';
import type { Term } from './terms.ts';

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
  const rank = (one: FoundAnswer) =>
    isAlone && one.record.kind === 'term' && one.isNamed
      ? -1
      : Number(one.rest > muchLonger * shortest);
  return found.toSorted((a, b) => compareAnswers(a, b, rank));
}

/**
 * What answers everything first; of that the plainest, then the newest, then what was published last. `rank` is
 * higher for what is more special.
 */
function compareAnswers(a: FoundAnswer, b: FoundAnswer, rank: (one: FoundAnswer) => number) {
  const whole = Number(b.isWhole) - Number(a.isWhole);
  const plain =
    a.isWhole && b.isWhole
      ? rank(a) - rank(b) || a.kinds - b.kinds || b.year - a.year || a.rest - b.rest
      : 0;
  const [one = '', other = ''] = [a.record.edition, b.record.edition];
  const newer = a.record.kind === 'row' && b.record.kind === 'row' ? other.localeCompare(one) : 0;
  return (
    whole || plain || newer || b.score - a.score || (a.record.address < b.record.address ? -1 : 1)
  );
}
