/** A run of an excerpt; `isHit` where it matched the query. */
export interface Run {
  text: string;
  isHit: boolean;
}

/** Pagefind escapes only these two; everything else in an excerpt is literal. */
const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u200b', '');

/**
 * Splits Pagefind's excerpt (escaped text with `<mark>` around hits) into runs of plain text.
 * Page text cannot forge a mark: its own angle brackets are escaped and decoded after the split.
 */
export function parseExcerpt(excerpt: string): Run[] {
  return excerpt
    .split(/<mark>([\s\S]*?)<\/mark>/)
    .map((text, position) => ({ text: decode(text), isHit: position % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** Drops a heading that the excerpt repeats at its start, with the full stop Pagefind adds. */
export function dropHeading(runs: Run[], heading: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  if (!text.startsWith(heading)) return runs;
  const rest = text.slice(heading.length).replace(/^[\s.:]+/, '');
  return dropStart(runs, text.length - rest.length);
}

function dropStart(runs: Run[], length: number): Run[] {
  let left = length;
  return runs.flatMap((run) => {
    const dropped = Math.min(left, run.text.length);
    left -= dropped;
    const text = run.text.slice(dropped);
    return text ? [{ ...run, text }] : [];
  });
}

/** Says with an ellipsis where an excerpt starts or stops within a sentence. */
export function markCuts(runs: Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  if (text === '') return runs;
  const cut = (words: string): Run => ({ text: words, isHit: false });
  return [
    ...(/^\p{Ll}/u.test(text) ? [cut('… ')] : []),
    ...runs,
    ...(/[.!?…”)]\s*$/.test(text) ? [] : [cut(' …')]),
  ];
}
