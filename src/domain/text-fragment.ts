/**
 * For behind the hash of an address: browsers scroll to the text and mark it, or to what stands from `start` to `end`.
 * Where the page does not have it, it opens at its top.
 */
export const textFragment = (start: string, end?: string): string =>
  `:~:text=${[start, ...(end === undefined ? [] : [end])].map(encode).join(',')}`;

/** A hyphen, too, parts the parts of a fragment; half a character cannot be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
