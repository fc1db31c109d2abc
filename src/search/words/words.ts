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

type Forms = Pick<Word, 'folded' | 'canonical'>;

/** Texts say most of their words again and again; a hostile one may say any number of others. */
const mostKnown = 20_000;

/** Splits the texts of one language into words; also of one that writes no spaces. */
export type SplitWords = (text: string) => Word[];

export function createSplitter(language: string): SplitWords {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const known = new BoundedMap<string, Forms>(mostKnown);
  return (text) =>
    [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
      isWordLike
        ? [
            {
              text: segment,
              start: index,
              end: index + segment.length,
              ...getOrMake(known, segment, readForms),
            },
          ]
        : [],
    );
}

function readForms(segment: string): Forms {
  const word = bare(segment);
  return { folded: foldText(word), canonical: canonicalWord(word) };
}

/** Without what an apostrophe ties to it: “Norway’s”, “l’eau”. */
const bare = (word: string): string =>
  word.replace(/['’]s$/i, '').replace(/^\p{L}{1,2}['’](?=\p{L})/u, '');
