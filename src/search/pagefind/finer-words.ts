import { encode } from 'cborg';
import type { CommonWords } from '../../wording/common-words.ts';
import { nameAfter, type IndexFile } from './packed-part.ts';
import { readPart, writePart, type WordEntry, type WordRange } from './parts.ts';

/** Bytes of words, unpacked, after which another file begins. */
const enoughBytes = 6_000;

/** Words that begin with the same letters, as many as this, stay together: a word, its stem and its start. */
const sharedLetters = 4;

const wordsFile = /^index\/(.+)\.pf_index$/;
const metaFile = /^pagefind\.(.+)_[^_]+\.pf_meta$/;

/** A file of words, with its last word. */
interface Chunk {
  name: string;
  last: string;
  file: IndexFile;
}

export interface SplitIndex {
  files: IndexFile[];
  /** By the code of the index. */
  common: ReadonlyMap<string, CommonWords>;
}

/**
 * The same index with its words in smaller files: Pagefind makes files of some 30 KB whatever the size of
 * a site, and a reader who looks for one word of a large site fetches a dozen others with it.
 */
export function splitWords(files: readonly IndexFile[]): SplitIndex {
  const words = new Map(
    files.flatMap((file) => {
      const name = wordsFile.exec(file.path)?.[1];
      return name === undefined ? [] : [[name, file] as const];
    }),
  );
  const split: Chunk[] = [];
  const others = files.filter(({ path }) => !wordsFile.test(path));
  const common = new Map<string, CommonWords>();
  const changed = others.map((file) => {
    const code = metaFile.exec(file.path)?.[1];
    if (code === undefined) return file;
    const [version, pages, ranges, ...rest] = readPart('meta', file.content);
    // Of all files together: a word and its start may stand at the end of one and the beginning of the next.
    const all = ranges.flatMap(([, , name]) => readPart('words', words.get(name)!.content)[0]);
    const chunks = groupWords(all).map((group) => packGroup(group, ranges[0]![2]));
    split.push(...chunks);
    common.set(code, listCommon(all, pages.length));
    return {
      ...file,
      content: writePart('meta', [version, pages, listRanges(chunks), ...rest]),
    };
  });
  return { files: [...changed, ...split.map(({ file }) => file)], common };
}

/** A site of fewer pages has no words that are too common to be worth their bytes. */
const manyPages = 300;
const commonShare = 0.2;
const mostCommon = 400;

/**
 * Words on so many pages that they tell little, with the share of the pages that have them in hundredths: where a
 * query has others, the search can do without their files, which are the largest.
 */
function listCommon(words: readonly WordEntry[], pages: number): CommonWords {
  if (pages < manyPages) return {};
  const shares = words.map(([word, on, forms]) => [word, countPages(on, forms) / pages] as const);
  const common = shares
    .filter(([word, share]) => share > commonShare && !/\d{5}/.test(word))
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostCommon);
  return Object.fromEntries(common.map(([word, share]) => [word, Math.round(100 * share)]));
}

/** Pages with the word or, of a word without its marks, one of its forms with them. */
const countPages = (on: readonly unknown[], forms: WordEntry[2]): number =>
  on.length + forms.reduce((sum, [, pages]) => sum + pages.length, 0);

/**
 * Each file goes from behind the last word of the one before to its own last word, so that every word is in
 * one of them, and so is what readers have typed of one that they are still typing.
 */
const listRanges = (chunks: readonly Chunk[]): WordRange[] =>
  chunks.map(({ last, name }, at) => [at > 0 ? `${chunks[at - 1]!.last}\0` : '', last, name]);

/** `like`: a name of the same language. */
function packGroup(group: readonly WordEntry[], like: string): Chunk {
  const content = writePart('words', [[...group]]);
  const name = nameAfter(content, like);
  return { name, last: group.at(-1)![0], file: { path: `index/${name}.pf_index`, content } };
}

const beginningOf = ([word]: WordEntry) => [...word].slice(0, sharedLetters).join('');

function groupWords(words: readonly WordEntry[]): WordEntry[][] {
  const groups: { words: WordEntry[]; bytes: number }[] = [];
  for (const word of words) {
    const { length } = encode(word);
    const group = groups.at(-1);
    const last = group?.words.at(-1);
    const isRelated = last !== undefined && beginningOf(last) === beginningOf(word);
    if (group && (group.bytes < enoughBytes || isRelated)) {
      group.words.push(word);
      group.bytes += length;
    } else groups.push({ words: [word], bytes: length });
  }
  return groups.map((group) => group.words);
}
