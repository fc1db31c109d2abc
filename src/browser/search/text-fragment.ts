import { textFragment } from '../../domain/text-fragment.ts';
import type { Run } from './excerpt.ts';

/** Words behind the hit that go with it, so that it is found where it stands in the excerpt. */
const following = 3;

/**
 * A text fragment for the first hit of the excerpt, for behind the hash of an address: browsers scroll to the words
 * and mark them. Nothing where there is no hit.
 */
export function writeFragment(excerpt: readonly Run[]): string {
  const at = excerpt.findIndex(({ isHit }) => isHit);
  if (at < 0) return '';
  const words = excerpt
    .slice(at)
    .map(({ text }) => text)
    .join('');
  const hit = excerpt[at]!.text.trim();
  // A paragraph may end where a sentence does, and no fragment is found across.
  const [sentence = hit] = /^[^.:;!?…•]+/u.exec(words) ?? [];
  const more = sentence.slice(hit.length).trim().split(/\s+/).slice(0, following);
  const text = [hit, ...more].join(' ').trim();
  return textFragment(text);
}
