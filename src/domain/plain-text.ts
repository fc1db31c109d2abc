/**
 * Titles, captions, alternative texts and other plain texts name figures as the prose does,
 * `<Fact id="…"/>`, and answer for one without a record: `<Unsourced reason="…">forty</Unsourced>`.
 */
const part =
  /<Fact\s+id=(["'])(?<id>[^"'<>]*)\1\s*\/>|<Unsourced\s+reason=(["'])(?<reason>[^<>]*?)\3\s*>(?<words>[^<>]*)<\/Unsourced>/g;

/** Stands for what brings its own words; neither a letter nor a digit. */
const gap = '\uFFFC';

/** Words that an editor lets stand without a record, and why. */
export interface UnsourcedPart {
  words: string;
  reason: string;
}

type Groups = { id?: string; reason?: string; words?: string };

/** Ids of the facts that the text names, repeats included. */
export function findMentions(text: string): string[] {
  return partsOf(text).flatMap(({ id }) => id ?? []);
}

/** The words of the text that are let stand without a record. */
export function findUnsourcedParts(text: string): UnsourcedPart[] {
  return partsOf(text).flatMap(({ reason, words = '' }) =>
    reason === undefined ? [] : [{ words, reason }],
  );
}

/** The text as a reader meets it: `show` gives the figure for the id of a fact. */
export function fillMentions(text: string, show: (id: string) => string): string {
  return replaceParts(text, ({ id, words = '' }) => (id === undefined ? words : show(id)));
}

/** The words that the editor has typed: what names a fact or is answered for is left out; `figure` stands for a fact. */
export function bareText(text: string, figure = gap): string {
  return replaceParts(text, ({ id }) => (id === undefined ? gap : figure));
}

/** A component that is misspelt, left open or not one of the two, and would be printed as it stands. */
export function findStrayMarkup(text: string): string | undefined {
  return /<\/?[A-Z][^>]*>?/.exec(bareText(text))?.[0];
}

function partsOf(text: string): Groups[] {
  return text.includes('<') ? [...text.matchAll(part)].map(({ groups }) => groups as Groups) : [];
}

function replaceParts(text: string, replace: (groups: Groups) => string): string {
  if (!text.includes('<')) return text;
  return text.replace(part, (...match) => replace(match.at(-1) as Groups));
}
