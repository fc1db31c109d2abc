import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of a file from another. */
export interface Validators {
  /** In quotation marks: the same for the same bytes in the same encoding, and for no others. */
  tag: string;
  /** In whole seconds since 1970; missing where the second would not tell two versions apart. */
  modified: number | undefined;
}

type Verdict = 'send' | 'unchanged' | 'failed';

/** Judges the conditions of a request in the order of RFC 9110, 13.2.2: tags count before dates. */
export function judgeConditions(headers: IncomingHttpHeaders, now: Validators): Verdict {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  if (match !== undefined) {
    if (!holdsTag(match, now.tag, false)) return 'failed';
  } else if (isNewer(headers['if-unmodified-since'], now)) return 'failed';
  if (noneMatch !== undefined) return holdsTag(noneMatch, now.tag, true) ? 'unchanged' : 'send';
  const since = parseDate(headers['if-modified-since']);
  return since !== undefined && now.modified !== undefined && now.modified <= since
    ? 'unchanged'
    : 'send';
}

/** A part is of use only to a reader who has the rest of the same version; a date must be the very one. */
export function isSameVersion(field: string | undefined, now: Validators): boolean {
  if (field === undefined || field.trim() === now.tag) return true;
  return now.modified !== undefined && parseDate(field) === now.modified;
}

function isNewer(field: string | undefined, { modified }: Validators): boolean {
  const since = parseDate(field);
  // A date that was not sent cannot be the one that is asked about.
  return since !== undefined && (modified === undefined || modified > since);
}

/** A weak tag stands for the same content, and suffices where nothing is put together from parts. */
function holdsTag(field: string, tag: string, mayBeWeak: boolean): boolean {
  if (field.trim() === '*') return true;
  const tags = field.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.some((one) => one === tag || (mayBeWeak && one === `W/${tag}`));
}

const forms = [
  /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^\w{6,9}, \d{2}-\w{3}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^\w{3} \w{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/** The three forms of a date that HTTP knows; nothing where it is another, which is as if it were not there. */
function parseDate(text = ''): number | undefined {
  if (!forms.some((form) => form.test(text))) return undefined;
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time / 1000;
}
