import { fill } from '../../domain/fill.ts';
import type { Parts } from './parts.ts';

export type State = 'empty' | 'loading' | 'results' | 'none' | 'failed';

export interface Finding {
  text: string;
  count: number;
  filteredOut: number;
  /** Words of `text` that no page holds. */
  missing: string[];
  /** A part of the index is out of reach: this may not be all. */
  isLacking: boolean;
  /** Nothing answers all of the query. */
  isNear: boolean;
  /** What the reader typed, where `text` is its correction. */
  typed?: string;
}

/** Sentences by name, with placeholders in braces. */
type Words = Record<string, string | undefined>;

/** The sentence for what was found, in the form that number and filters ask for. */
export function formatFinding(words: Words, finding: Finding, language: string): string {
  const { text, count, filteredOut, missing, isLacking, isNear } = finding;
  const none = text && filteredOut > 0 ? 'noneFiltered' : 'none';
  const form = count > 1 ? 'many' : count === 1 ? 'one' : none;
  const query = text.replace(/^"(.+)"$/, '$1');
  const values = { query, count: count.toLocaleString(language) };
  const isCorrected = finding.typed !== undefined && count > 0;
  const found = isCorrected ? 'showing' : text ? form : `${form}Pages`;
  const sentence = fill(words[isNear && count > 0 && !isCorrected ? 'near' : found] ?? '', values);
  if (isLacking) return `${sentence} ${words['lacking'] ?? ''}`;
  if (missing.length === 0 || count === 0) return sentence;
  return `${sentence} ${fill(words['missing'] ?? '', { words: missing.join(', ') })}`;
}

/** Says to the page alone that an answer is to come; readers are told where it takes long. */
export function showLoading({ box, list }: Parts): void {
  box.dataset['state'] = 'loading';
  list.setAttribute('aria-busy', 'true');
}

/** Shows which state the box is in; the status region announces it. */
export function showState(parts: Parts, state: State, finding?: Finding): void {
  const { box, status, list, none, failed, instead } = parts;
  box.dataset['state'] = state;
  list.setAttribute('aria-busy', String(state === 'loading'));
  none.hidden = state !== 'none';
  failed.hidden = state !== 'failed';
  instead.hidden = finding?.typed === undefined;
  instead.textContent = fill(box.dataset['instead'] ?? '', { query: finding?.typed ?? '' });
  const words: Words = box.dataset;
  const text = finding ? formatFinding(words, finding, box.lang) : (words[state] ?? '');
  // Writing the same words again would make some screen readers say them again.
  if (status.textContent !== text) status.textContent = text;
}
