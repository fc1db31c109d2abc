import { digestOf } from '../library/digest.ts';
import { listAllEntries } from '../library/files.ts';
import { readFileSync, readlinkSync } from 'node:fs';
import { readableName } from './output.ts';
import { Refusal } from '../domain/refusal.ts';

/** Every file of the content folder, with a digest of what it holds. */
export type ContentState = ReadonlyMap<string, string>;

export function readContentState(folder: string): ContentState {
  const state = new Map<string, string>();
  for (const { path, kind } of listAllEntries(folder)) {
    if (kind === 'file') state.set(path, digestOf(readFileSync(path)));
    else if (kind === 'link') state.set(path, digestOf(readlinkSync(path)));
  }
  return state;
}

/** Some pages may show what was there before, others what came after: such a site is of no use. */
export function refuseChange(before: ContentState, after: ContentState): void {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changed = files.filter((file) => before.get(file) !== after.get(file));
  if (changed.length === 0) return;
  const names = changed.slice(0, 3).map(readableName).join(', ');
  throw new Refusal(
    `Content changed while the site was being built: ${names}${changed.length > 3 ? ` and ${changed.length - 3} more` : ''}. Build again.`,
  );
}
