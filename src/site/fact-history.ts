import { readFactHistory, type FactHistory, type Reach } from '../history/fact-history.ts';
import { describeReach } from '../history/reach.ts';
import { fill } from '../strings/index.ts';
import type { Edition } from './edition.ts';
import { readSettings } from './settings.ts';

let kept: Promise<FactHistory> | undefined;

/** The values of all facts over time: read once a build, from commits alone. A gap is told to who builds. */
export function getFactHistory(): Promise<FactHistory> {
  kept ??= readFactHistory(readSettings().contentFolder).then((history) => {
    const gap = describeReach(history.reach);
    if (gap !== undefined) console.warn(gap);
    return history;
  });
  return kept;
}

/** What readers are told where the history is not whole. */
export function sayReach(reach: Reach, { strings, formatter }: Edition): string | undefined {
  const words = strings.factHistory;
  if (reach.kind === 'complete') return undefined;
  return reach.kind === 'since'
    ? fill(words.since, { date: formatter.date(reach.day) })
    : words.unavailable;
}
