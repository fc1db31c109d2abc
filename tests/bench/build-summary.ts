/** What a build has rendered, pages and other files, and what of the site before it has published again. */
export interface Summary {
  rendered: number;
  /** Nothing where the whole site is as it was. */
  reused?: number;
}

/** Reads it from what the build said; throws where it said nothing of the kind. */
export function readSummary(output: string): Summary {
  if (output.includes('nothing has changed since the last build')) return { rendered: 0 };
  const [, rendered, reused = '0'] =
    /rendered ([\d,]+) files?(?:; ([\d,]+) files? (?:is|are) as)?/.exec(output) ?? [];
  if (rendered === undefined)
    throw new Error(`The build does not say what it rendered:\n${output}`);
  return { rendered: countOf(rendered), reused: countOf(reused) };
}

const countOf = (text: string): number => Number(text.replaceAll(',', ''));
