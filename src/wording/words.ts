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

/** Splits the texts of one language into words; also of one that writes no spaces. */
export type SplitWords = (text: string) => Word[];

export function createSplitter(language: string): SplitWords {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike
        ? [
            {
              text: segment,
              start: index,
              end: index + segment.length,
              folded: foldText(bare(segment)),
              canonical: canonicalWord(bare(segment)),
            },
          ]
        : [],
    );
}

/** Without what an apostrophe ties to it: “Norway’s”, “l’eau”. */
const bare = (word: string): string =>
  word.replace(/['’]s$/i, '').replace(/^\p{L}{1,2}['’](?=\p{L})/u, '');
