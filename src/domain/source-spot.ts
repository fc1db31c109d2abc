import type { Source } from './source.ts';
import { isPdf } from './pdf-address.ts';
import { textFragment } from './text-fragment.ts';

/** What a record says of where in its source it stands. */
export interface Cited {
  /** The source’s own words. */
  quote?: string | undefined;
  /** Begins with the page where the source has pages: “p. 153, table 2”. */
  where?: string | undefined;
}

/**
 * The address of the source, at the page of its PDF or at the words that are quoted from it; without either, as it is.
 * Nothing where the source has no address.
 */
export function locateSpot(
  { url, firstPage }: Source,
  { quote, where }: Cited,
): string | undefined {
  if (url === undefined) return undefined;
  const page = readPage(where);
  if (firstPage !== undefined && page !== undefined)
    return page < firstPage ? url : `${cutHash(url)}#page=${page - firstPage + 1}`;
  const fragment = isPdf(url) || quote === undefined ? undefined : quoteFragment(quote);
  if (fragment === undefined) return url;
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`;
}

/** The page that is named first in `where`, as it is printed. */
export function readPage(where: string | undefined): number | undefined {
  const [, page] = /^p\. ?(\d{1,5})\b/.exec(where ?? '') ?? [];
  return page === undefined ? undefined : Number(page);
}

const cutHash = (url: string): string => url.replace(/#.*$/s, '');

/** Words that are looked for as they stand; of more only these at each end, for what is between may be parted. */
const mostWhole = 8;
const atEachEnd = 4;

/** Of a quotation with gaps its longest piece; nothing where no two words of it follow each other. */
function quoteFragment(quote: string): string | undefined {
  const [longest = []] = quote
    .split(/…|\.\.\.|\[[^\]]*\]/)
    .map((piece) => piece.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);
  if (longest.filter((word) => /[\p{L}\p{N}]/u.test(word)).length < 2) return undefined;
  return longest.length <= mostWhole
    ? textFragment(trimMarks(longest))
    : textFragment(trimMarks(longest.slice(0, atEachEnd)), trimMarks(longest.slice(-atEachEnd)));
}

/** Marks around the words may be those of the quotation alone. */
const trimMarks = (words: readonly string[]): string =>
  words.join(' ').replace(/^["'“”‘’«»(]+|["'“”‘’«»).,:;!?]+$/gu, '');
