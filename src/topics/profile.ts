import { fill } from '../domain/fill.ts';
import { textIn } from '../domain/text-in.ts';
import type { Profile } from '../domain/topics.ts';
import { sourcesOfRows } from '../domain/dataset.ts';
import { findStageShare, type Share, type StageShare } from '../library/stage-shares.ts';
import { listTopics, type Topic } from '../library/topics.ts';
import { getValue } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import { nameTopic } from './topic-names.ts';
import { topicKeyOf } from './topic-key.ts';

/** A number of the profile in words, and how long its bar is. */
export interface ProfileCell {
  /** “10.7%”; nothing where the table has no total to compare with. */
  share: string | undefined;
  /** “3.1 billion tonnes” */
  amount: string | undefined;
  /** Per cent of the longest bar; of a range also that of its upper end. */
  width: number;
  reach: number | undefined;
  /** Where it is another than that of the column. */
  period: string | undefined;
  /** Id of the contested figure that it is an estimate of. */
  contested: string | undefined;
}

export interface ProfileRow {
  /** Of the topic that the row is about. */
  key: string;
  name: string;
  isGroup: boolean;
  cells: (ProfileCell | undefined)[];
}

export interface ProfileTable {
  stages: { title: string; period: string; isHollow: boolean }[];
  rows: ProfileRow[];
  /** Stages at which the tables state nothing. */
  unstated: string[];
  /** Rows that there are besides. */
  more: number;
  /** The whole that the shares are of: “World”. */
  whole: string;
  /** The row and stage with the longest bar. */
  largest: { name: string; share: string; stage: string } | undefined;
  sources: string[];
  hasComputed: boolean;
  hasMissing: boolean;
}

/** So many places are listed: a reader wants the large ones, and the whole table is a link away. */
const mostRows = 12;

interface Line {
  key: string;
  name: string;
  isGroup: boolean;
  shares: (StageShare | undefined)[];
}

/** The shares of a topic, stage by stage: a place’s of each subject, or those of each place in a subject. */
export function createProfile(topic: Topic, locale: Locale): ProfileTable | undefined {
  const { profile } = locale.library.site;
  if (!profile || !locale.library.places.entries.has(profile.whole)) return undefined;
  const lines = listLines(topic, profile, locale).toSorted(
    (a, b) => Number(a.isGroup) - Number(b.isGroup) || sizeOf(b) - sizeOf(a),
  );
  if (lines.length === 0) return undefined;
  const single = lines.filter(({ isGroup }) => !isGroup);
  const shown = [...single.slice(0, mostRows), ...lines.filter(({ isGroup }) => isGroup)];
  return writeProfile(shown, single.length - Math.min(single.length, mostRows), profile, locale);
}

function listLines({ part, id }: Topic, profile: Profile, locale: Locale): Line[] {
  const { library } = locale;
  const others = listTopics(library).filter((other) => other.part !== part);
  return others.flatMap((other): Line[] => {
    const [place, subject] = part === 'place' ? [id, other.id] : [other.id, id];
    const shares = profile.stages.map((_, stage) =>
      findStageShare(library, { place, subject, stage }),
    );
    if (!shares.some((one) => one?.share ?? one?.amount)) return [];
    const isGroup = library.places.entries.get(other.id)?.value.extent !== undefined;
    const name = nameTopic(other.part, other.id, locale);
    const key = topicKeyOf(other.part, other.id);
    return [{ key, name, isGroup: other.part === 'place' && isGroup, shares }];
  });
}

const sizeOf = ({ shares }: Pick<Line, 'shares'>): number =>
  Math.max(...shares.map((one) => one?.share?.value ?? 0));

function writeProfile(
  lines: readonly Line[],
  more: number,
  profile: Profile,
  locale: Locale,
): ProfileTable {
  const { library, text } = locale;
  const periods = profile.stages.map((_, at) =>
    mostCommon(lines.map(({ shares }) => periodOf(shares[at]))),
  );
  const longest = Math.max(...lines.flatMap(({ shares }) => shares.map(reachOf)));
  const all = lines.flatMap(({ shares }) => shares.flatMap((one) => one ?? []));
  const rows = lines.map(({ shares, ...line }) => ({
    ...line,
    cells: shares.map((one, at) => one && writeCell(one, longest, periods[at] ?? '', locale)),
  }));
  const isShown = (at: number): boolean => lines.some(({ shares }) => shares[at]);
  const stages = profile.stages.map(({ title, hollow }, at) => ({
    title: text(title),
    period: periods[at] ?? '',
    isHollow: hollow,
  }));
  return {
    stages: stages.filter((_, at) => isShown(at)),
    unstated: stages.filter((_, at) => !isShown(at)).map(({ title }) => title),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => isShown(at)) })),
    more,
    whole: textIn(getValue(library.places, profile.whole).name, locale.language.code),
    largest: findLargest(rows, stages),
    sources: [...new Set(all.flatMap(({ number }) => sourcesOfRows(number.dataset, [number.row])))],
    hasComputed: all.some(({ isComputed }) => isComputed),
    hasMissing: rows.some(({ cells }) => cells.some((cell, at) => !cell && isShown(at))),
  };
}

const periodOf = (share: StageShare | undefined): string =>
  share?.number.statement.measure.period ?? '';

const reachOf = (one: StageShare | undefined): number =>
  one?.share?.range?.high ?? one?.share?.value ?? 0;

function mostCommon(words: readonly string[]): string {
  const groups = Map.groupBy(
    words.filter((word) => word !== ''),
    (word) => word,
  );
  const [most] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? '';
}

function writeCell(one: StageShare, longest: number, period: string, locale: Locale): ProfileCell {
  const { share, amount, contested } = one;
  const { library, formatter } = locale;
  // What is there is seen, however little it is.
  const of = (value: number) =>
    value > 0 ? Math.max(0.1, Math.round((1000 * value) / longest) / 10) : 0;
  const unit = amount && library.units.entries.get(amount.statement.unit)?.value;
  const own = periodOf(one);
  return {
    share: share && writeShare(share, locale),
    amount:
      amount && unit
        ? formatter.qualify(formatter.value(amount.statement.value, unit), amount.qualifier)
        : undefined,
    width: of(share?.range?.low ?? share?.value ?? 0),
    reach: share?.range && of(share.range.high),
    period: own === period ? undefined : own,
    contested,
  };
}

/** “10.7%”, “up to 59%”, “under 0.1%”, “4% to 26%”. */
export function writeShare({ value, qualifier, below, range }: Share, locale: Locale): string {
  const { formatter, strings } = locale;
  const percent = (amount: number) => formatter.value(amount, { style: 'percent', name: {} });
  if (below !== undefined) return fill(strings.topics.under, { share: percent(below) });
  if (!range) return formatter.qualify(percent(value), qualifier);
  return fill(strings.page.range, { from: percent(range.low), to: percent(range.high) });
}

function findLargest(
  rows: readonly ProfileRow[],
  stages: ProfileTable['stages'],
): ProfileTable['largest'] {
  const cells = rows
    .filter(({ isGroup }) => !isGroup)
    .flatMap(({ name, cells: own }) =>
      own.flatMap((cell, at) =>
        cell?.share === undefined || (cell.reach ?? cell.width) === 0
          ? []
          : [{ name, share: cell.share, stage: stages[at]?.title ?? '', width: cell.width }],
      ),
    );
  const [first] = cells.toSorted((a, b) => b.width - a.width);
  return first && { name: first.name, share: first.share, stage: first.stage };
}
