import { getOrMake } from '../domain/memo.ts';
import type { ClaimRule, ClaimTable } from './claim-table.ts';
import type { ClaimWord } from './claim-word.ts';
import { compileTable, type CompiledTable } from './compile-table.ts';
import { english } from './english/table.ts';
import { vietnamese } from './vietnamese/table.ts';

const tables: Record<string, ClaimTable> = { en: english, vi: vietnamese };
const compiled = new Map<ClaimTable, CompiledTable>();

// Neither letter, digit nor space: what is set aside or already found cannot join a later match.
const BLANK = '\uE000';

/**
 * Finds words that claim something about quantities, in order. `language` is a tag such as `en` or `vi-VN`; one
 * without a table finds nothing. Text is taken as NFC.
 */
export function findClaimWords(text: string, language: string): ClaimWord[] {
  const table = tables[language.split('-', 1)[0]?.toLowerCase() ?? ''];
  if (!table) return [];
  const { trace, passing, rules, ...nouns } = getOrMake(compiled, table, compileTable);
  const small = writeSmall(text);
  // Most texts have none, which is known in a fraction of the time.
  if (!trace.test(small)) return [];
  let rest = small.replace(passing, blank);
  const isNear = createContext(rest, nouns);
  const found: ClaimWord[] = [];
  for (const { kind, needs, expression } of rules) {
    rest = rest.replace(expression, (words: string, start: number) => {
      const end = start + words.length;
      if (needs && !isNear(needs, start, end)) return words;
      found.push({ start, end, text: text.slice(start, end), kind });
      return blank(words);
    });
  }
  return found.toSorted((first, second) => first.start - second.start);
}

export type FindClaimWords = typeof findClaimWords;

type Context = (needs: NonNullable<ClaimRule['needs']>, start: number, end: number) => boolean;

/** How far from the words their subject may stand, in characters. */
const reach = 120;

/** Tells what stands in the sentence of some words; nouns are sought when first asked for. */
function createContext(text: string, nouns: Pick<CompiledTable, 'measures' | 'units'>): Context {
  let measures: number[] | undefined;
  let units: number[] | undefined;
  return (needs, start, end) => {
    const from = Math.max(startOfSentence(text, start), start - reach);
    const to = needs === 'subject' ? start : Math.min(endOfSentence(text, end), end + reach);
    measures ??= findStarts(nouns.measures, text);
    if (hasWithin(measures, from, to)) return true;
    if (needs !== 'quantity') return false;
    units ??= findStarts(nouns.units, text);
    return hasWithin(units, from, to);
  };
}

const findStarts = (expression: RegExp, text: string): number[] =>
  Array.from(text.matchAll(expression), ({ index }) => index);

/** Whether one of the ascending numbers lies in the range. */
function hasWithin(numbers: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && numbers[low]! < to;
}

const isStop = (text: string, at: number): boolean =>
  '.!?;:…'.includes(text.charAt(at)) && !/[^\s"”’)\]\uFFFC]/.test(text.charAt(at + 1));

function startOfSentence(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < reach && !isStop(text, at - 1)) at--;
  return at;
}

function endOfSentence(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < reach && !isStop(text, at)) at++;
  return at;
}

/** In small letters and plain signs, each where it stood. */
function writeSmall(text: string): string {
  const plain = text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]/g, ' ')
    .replace(/[‐‑]/g, '-');
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : Array.from(plain, lowerOne).join('');
}

/** A letter of which the small one is longer, such as İ, stays. */
function lowerOne(sign: string): string {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
}

const blank = (text: string): string => BLANK.repeat(text.length);
