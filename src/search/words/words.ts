import { BoundedMap, getOrMake } from '../../domain/memo.ts';
import { canonicalWord, foldText } from './fold.ts';

/** One word of a text and where it stands in it. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Without case and marks. */
  folded: string;
  /** With its marks, in one form. */
  canonical: string;
}

/** Texts say most of their words again and again; a hostile one may say any number of others, of any length. */
const mostKnown = 20_000;
const longestKnown = 64;

/** Splits the texts of one language into words; also of one that writes no spaces. */
export type SplitWords = (text: string) => Word[];

/** The words of what stands between two blanks, by their place in it; whoever asks changes none of them. */
export type SplitRun = (run: string) => readonly Word[];

/** No word goes on behind a blank. */
export const listRuns = (text: string): IterableIterator<RegExpExecArray> => text.matchAll(/\S+/g);

export function createRunSplitter(language: string): SplitRun {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const split: SplitRun = (run) =>
    [...segmenter.segment(run)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike
        ? [{ text: segment, start: index, end: index + segment.length, ...readForms(segment) }]
        : [],
    );
  return rememberRuns(split);
}

/** What is made of a run, which most texts have again and again. */
export function rememberRuns<Result>(make: (run: string) => Result): (run: string) => Result {
  const known = new BoundedMap<string, Result>(mostKnown);
  return (run) => (run.length > longestKnown ? make(run) : getOrMake(known, run, make));
}

export function createSplitter(language: string): SplitWords {
  const splitRun = createRunSplitter(language);
  return (text) => {
    const words: Word[] = [];
    for (const { 0: run, index } of listRuns(text))
      for (const word of splitRun(run))
        words.push({
          text: word.text,
          start: index + word.start,
          end: index + word.end,
          folded: word.folded,
          canonical: word.canonical,
        });
    return words;
  };
}

function readForms(segment: string): Pick<Word, 'folded' | 'canonical'> {
  const word = bare(segment);
  return { folded: foldText(word), canonical: canonicalWord(word) };
}

/** Without what an apostrophe ties to it: “Norway’s”, “l’eau”. */
const bare = (word: string): string =>
  word.replace(/['’]s$/i, '').replace(/^\p{L}{1,2}['’](?=\p{L})/u, '');
