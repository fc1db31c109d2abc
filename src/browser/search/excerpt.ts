/** A run of an excerpt; `isHit` where it matched the query. */
export interface Run {
  text: string;
  isHit: boolean;
}

/** Drops a heading that the excerpt repeats at its start, with the full stop that the index adds. */
export function dropHeading(text: string, heading: string): string {
  return text.startsWith(heading) ? text.slice(heading.length).replace(/^[\s.:]+/, '') : text;
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
