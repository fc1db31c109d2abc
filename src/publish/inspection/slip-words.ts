/** Words that a program shows when it has nothing to say. */
const slips = ['undefined', 'NaN', '[object Object]'];
const stackTrace = /(^|\n)\s*at (\S+ )?\(?(file:|node:|\/|[A-Z]:\\)\S+:\d+:\d+\)?/;

/** A text that shows its reader what is meant for programmers. */
export interface Slip {
  /** Its beginning. */
  text: string;
  words: string[];
  isTrace: boolean;
}

export function findSlip(text: string): Slip | undefined {
  const words = slips.filter((word) => text.includes(word) && holdsWord(text, word));
  const isTrace = stackTrace.test(text);
  return words.length > 0 || isTrace
    ? { text: text.trim().slice(0, 80), words, isTrace }
    : undefined;
}

const holdsWord = (text: string, word: string) =>
  /\W/.test(word) || text.split(/\s+|(?<=[(“"])|(?=[).,;:”"])/).includes(word);
