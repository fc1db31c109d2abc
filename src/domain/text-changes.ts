const mostChanges = 12;
/** Equal words between two changes, up to this many, are told as part of one. */
const bridge = 2;
/** Beyond this many comparisons the two texts are told as one change. */
const mostComparisons = 4_000_000;

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

function findChanges(before: readonly string[], now: readonly string[]): Change[] {
  const start = countEqual(before, now, (words, index) => words[index]);
  const rest = [before.slice(start), now.slice(start)] as const;
  const end = countEqual(...rest, (words, index) => words[words.length - 1 - index]);
  const [old, fresh] = rest.map((words) => words.slice(0, words.length - end));
  if (!old || !fresh || old.length + fresh.length === 0) return [];
  if (old.length * fresh.length > mostComparisons) return [{ removed: old, added: fresh }];
  return gather(old, fresh, findCommon(old, fresh));
}

/** How many words the two have in common from the start, as `pick` counts them. */
function countEqual(
  a: readonly string[],
  b: readonly string[],
  pick: (words: readonly string[], index: number) => string | undefined,
): number {
  let count = 0;
  const most = Math.min(a.length, b.length);
  while (count < most && pick(a, count) === pick(b, count)) count++;
  return count;
}

/** Pairs of positions of the longest sequence of words that both texts hold. */
function findCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** The words between the common ones; changes that only a word or two part are one. */
function gather(
  before: readonly string[],
  now: readonly string[],
  common: readonly [number, number][],
): Change[] {
  const spans: { from: [number, number]; to: [number, number] }[] = [];
  let from: [number, number] = [0, 0];
  for (const to of [...common, [before.length, now.length] as [number, number]]) {
    const last = spans.at(-1);
    if (to[0] > from[0] || to[1] > from[1]) {
      if (last && from[0] - last.to[0] <= bridge) last.to = to;
      else spans.push({ from, to });
    }
    from = [to[0] + 1, to[1] + 1];
  }
  return spans.map(({ from, to }) => ({
    removed: before.slice(from[0], to[0]),
    added: now.slice(from[1], to[1]),
  }));
}
