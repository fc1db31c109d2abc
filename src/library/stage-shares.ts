import { compute, type Derivation } from '../domain/derivation.ts';
import { decimalsWithin, type Interval } from '../domain/interval.ts';
import { findPrecision, type Contest } from '../domain/precision.ts';
import type { Qualifier } from '../domain/qualifier.ts';
import type { Row, Selection } from '../domain/selection.ts';
import type { Profile } from '../domain/topics.ts';
import { boundsOf } from './carried-bounds.ts';
import type { Library } from './library.ts';
import { once } from './once.ts';
import { measureOf } from './measures.ts';
import { contestKey, evidenceOf, findContests } from './precision.ts';
import { listStageNumbers, type StageNumber } from './stage-numbers.ts';

/** A share of the whole, no finer than what it is computed from allows. */
export interface Share {
  value: number;
  qualifier: Qualifier | undefined;
  /** It is less than this, and too small to be written. */
  below?: number;
  /** Between which shares the estimates of a contested number lie. */
  range?: Interval;
}

/** What a place has of a subject at one stage of the profile. */
export interface StageShare {
  /** Of these tables’ rows, the best one. */
  number: StageNumber;
  amount: StageNumber | undefined;
  share: Share | undefined;
  /** Worked out of rows, for the page or in the table; else a source states it. */
  isComputed: boolean;
  /** Id of the contested figure that it is an estimate of. */
  contested: string | undefined;
}

const keyOf = (place: string, subject: string, stage: number): string =>
  JSON.stringify([place, subject, stage]);

export const findStageShare = (
  library: Library,
  { place, subject, stage }: { place: string; subject: string; stage: number },
): StageShare | undefined => findStageShares(library).get(keyOf(place, subject, stage));

/** Of every place and subject the best number at each stage. */
const findStageShares = once((library: Library): ReadonlyMap<string, StageShare> => {
  const { profile } = library.site;
  if (!profile) return new Map();
  const numbers = listStageNumbers(library);
  const wholes = new Map(
    numbers
      .filter(({ statement: { measure } }) => measure.place === profile.whole)
      .map((number) => [wholeKeyOf(number), number] as const),
  );
  const groups = Map.groupBy(numbers, ({ statement: { measure }, stage }) =>
    keyOf(measure.place ?? '', measure.subject ?? '', stage),
  );
  return new Map(
    [...groups].flatMap(([key, same]) => {
      const [first] = same.toSorted(compareNumbers(profile, (one) => wholes.has(wholeKeyOf(one))));
      return first ? [[key, createShare(first, same, wholes, library)] as const] : [];
    }),
  );
});

/** What a number has in common with that of the whole. */
const wholeKeyOf = ({ statement: { measure, at }, kind, stage }: StageNumber): string => {
  const { subject, period, basis } = measure;
  const { dataset, column, variant } = at;
  return JSON.stringify([
    dataset,
    column,
    variant,
    kind,
    stage,
    subject,
    period,
    basis,
    measure.stage,
  ]);
};

/** An amount of which the whole is known tells most; then the newest, then the stage that is named first. */
function compareNumbers({ stages }: Profile, hasWhole: (number: StageNumber) => boolean) {
  const rank = (one: StageNumber): number => {
    if (one.kind === 'share') return 1;
    return hasWhole(one) || one.dataset.complete ? 0 : 2;
  };
  const at = ({ statement: { measure }, stage }: StageNumber): number =>
    stages[stage]?.stages?.indexOf(measure.stage ?? '') ?? 0;
  const period = (one: StageNumber): string => one.statement.measure.period ?? '';
  return (a: StageNumber, b: StageNumber): number =>
    rank(a) - rank(b) || period(b).localeCompare(period(a)) || at(a) - at(b);
}

function createShare(
  number: StageNumber,
  same: readonly StageNumber[],
  wholes: ReadonlyMap<string, StageNumber>,
  library: Library,
): StageShare {
  const { statement, kind, qualifier } = number;
  const contest = findContest(number, library);
  const contested =
    contest?.fact ?? contestOfShare(number, library) ?? contestOfFact(number, library);
  if (kind === 'share') {
    const beside = ({ statement: { at }, kind }: StageNumber) =>
      kind === 'amount' && at.dataset === statement.at.dataset && at.line === statement.at.line;
    const share = { value: statement.value, qualifier };
    const isComputed = number.dataset.columns[statement.at.column]?.computed !== undefined;
    return { number, amount: same.find(beside), share, isComputed, contested };
  }
  const from = deriveShare(number, wholes.get(wholeKeyOf(number)));
  const share = from && computeShare(from, number, contest, library);
  return { number, amount: number, share, isComputed: share !== undefined, contested };
}

/** The number of the row over that of the whole, or over all rows of a table that lists every place. */
function deriveShare(number: StageNumber, whole: StageNumber | undefined): Derivation | undefined {
  const { statement, dataset, row } = number;
  const place = dataset.measure?.place;
  const own = typeof place === 'object' ? place.column : undefined;
  const all = dataset.key.filter((name) => name !== own);
  const of = whole ? select(dataset.key, whole.row) : select(all, row);
  if (!whole && !(dataset.complete && own)) return undefined;
  const { at } = statement;
  const rows = select(dataset.key, row);
  return { dataset: at.dataset, column: at.column, rows, compute: 'share', of, decimals: 6 };
}

const select = (columns: readonly string[], row: Row): Selection =>
  Object.fromEntries(columns.map((name) => [name, row[name] ?? '']));

function computeShare(
  from: Derivation,
  { statement: { measure } }: StageNumber,
  contest: Contest | undefined,
  library: Library,
): Share | undefined {
  const rows = library.datasets.entries.get(from.dataset)?.value.rows ?? [];
  const precision = findPrecision(from, evidenceOf(library));
  if (!precision || precision === 'open') return undefined;
  const bounds = boundsOf(from, measure.place, library);
  const qualifier = typeof bounds === 'object' ? bounds[0] : undefined;
  const decimals = Math.min(1, decimalsWithin(precision, 'proportion'));
  const exact = compute(from, rows) ?? 0;
  if (contest?.interval) return { value: exact, qualifier, range: widen(precision) };
  const value = compute({ ...from, decimals }, rows) ?? 0;
  if (value > 0 || precision.high === 0) return { value, qualifier };
  return { value: exact, qualifier: undefined, below: limitOf(precision) };
}

/** Outwards to whole numbers, so that it holds all that is possible. */
const widen = ({ low, high }: Interval): Interval => ({
  low: Math.floor(low),
  high: Math.ceil(high),
});

const limitOf = ({ high }: Interval): number => [0.1, 1, 10].find((limit) => high < limit) ?? 100;

const findContest = ({ row, statement: { at } }: StageNumber, library: Library) =>
  evidenceOf(library).contestOf(row, at.column, at.dataset);

/** Others give the share itself otherwise. */
function contestOfShare({ statement, kind }: StageNumber, library: Library): string | undefined {
  const { measure } = statement;
  const { profile } = library.site;
  if (kind === 'share' || !profile) return undefined;
  const quantity = `share-of-${measure.quantity} in ${profile.whole}`;
  return findContests(library).get(contestKey({ ...measure, quantity }))?.fact;
}

/** It is the number of a figure of which others give another, though of another year or edition. */
const contestOfFact = ({ statement }: StageNumber, library: Library): string | undefined =>
  findContestedFacts(library).get(contestKey(statement.measure));

const findContestedFacts = once(
  (library: Library): ReadonlyMap<string, string> =>
    new Map(
      [...library.facts.entries.values()].flatMap(({ id, value }) => {
        const measure = value.contested && measureOf(value, library);
        return measure ? [[contestKey(measure), id] as const] : [];
      }),
    ),
);
