/**
 * An address with at most one star: at its end the star stands for all below, inside it for any part of one name.
 * Every server we write for reads such a pattern.
 */
export type PathPattern = string;

/** The pattern as a regular expression for the whole of an address. */
export function toRegExp(pattern: PathPattern): string {
  const [start = '', end] = pattern.split('*').map(escape);
  if (end === undefined) return `^${start}$`;
  return end === '' ? `^${start}` : `^${start}[^/]+${end}$`;
}

export const matchesPath = (pattern: PathPattern, path: string): boolean =>
  new RegExp(toRegExp(pattern)).test(path);

const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
