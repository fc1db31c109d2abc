import { diffArrays, type ChangeObject } from 'diff';

const mostChanges = 12;
/** Equal words between two changes, up to this many, are told as part of one. */
const bridge = 2;
/** Texts that differ in more words than this are told as one change. */
const mostEdits = 2000;

interface Change {
  removed: string[];
  added: string[];
}

/** What has changed between two texts, word by word: `“twelve boats” → “13 boats”`, `added “…”`. */
export function describeChanges(before: string, now: string): string[] {
  const changes = findChanges(splitWords(before), splitWords(now));
  const left = changes.length - mostChanges;
  return [
    ...changes.slice(0, mostChanges).map(describe),
    ...(left > 0 ? [`and ${left} further changes`] : []),
  ];
}

const splitWords = (text: string) => text.split(/\s+/).filter(Boolean);

function describe({ removed, added }: Change): string {
  if (removed.length === 0) return `added ${quote(added)}`;
  if (added.length === 0) return `removed ${quote(removed)}`;
  return `${quote(removed)} → ${quote(added)}`;
}

function quote(words: readonly string[]): string {
  const text = words.join(' ');
  return text.length > 120 ? `“${text.slice(0, 120)}…”` : `“${text}”`;
}

function findChanges(before: string[], now: string[]): Change[] {
  const parts = diffArrays(before, now, { maxEditLength: mostEdits });
  return parts ? gather(parts) : [{ removed: before, added: now }];
}

/** Neighbouring parts as one change; changes that only a word or two part are one too. */
function gather(parts: readonly ChangeObject<string[]>[]): Change[] {
  const changes: Change[] = [];
  let open: Change | undefined;
  for (const [index, { value, added, removed }] of parts.entries()) {
    const isKept = !added && !removed;
    const isLong = value.length > bridge || index === parts.length - 1;
    if (isKept && (isLong || !open)) {
      open = undefined;
      continue;
    }
    if (!open) changes.push((open = { removed: [], added: [] }));
    if (!added) open.removed.push(...value);
    if (!removed) open.added.push(...value);
  }
  return changes;
}
