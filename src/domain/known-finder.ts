import { getOrMake } from './memo.ts';

interface Known<Found> {
  get(key: string): Found[] | undefined;
  set(key: string, found: Found[]): void;
}

/** The same finder, which searches each text of a language once for all runs that share `known`. */
export const createKnownFinder =
  <Found>(find: (text: string, language: string) => Found[], known: Known<Found>) =>
  (text: string, language: string): Found[] =>
    getOrMake(known, `${language} ${text}`, () => find(text, language));
