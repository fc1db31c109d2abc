import { readFactHistory, type FactHistory } from '../history/fact-history.ts';
import { readSettings } from './settings.ts';

let kept: Promise<FactHistory> | undefined;

/** The values of all facts over time: read once a build, from commits alone. */
export function getFactHistory(): Promise<FactHistory> {
  kept ??= readFactHistory(readSettings().contentFolder);
  return kept;
}
