import { BoundedMap, getOrMake } from '../../domain/memo.ts';

/** How British and American English spell parts of words, and what may follow them. */
const spellings = [
  ['our', 'or', 's?|ed|ing|able|er|ers'],
  ['is', 'iz', 'e[drs]?|ers|ing|ations?'],
  ['ys', 'yz', 'e[drs]?|ers|ing'],
  ['tre', 'ter', 's?'],
  ['ence', 'ense', '[sd]?'],
  ['ogue', 'og', 's?'],
  ['gramme', 'gram', 's?'],
  ['ll', 'l', 'ed|ing|ers?'],
  ['sulph', 'sulf', '.*'],
  ['aluminium', 'aluminum', 's?'],
] as const;

const rules = spellings.map(([british, american, endings]) => ({
  british,
  american,
  isBritish: new RegExp(`${british}(?=(?:${endings})$)`),
  isAmerican: new RegExp(`${american}(?=(?:${endings})$)`),
}));

/** A shorter word has none of them. */
const shortest = 5;

/** Every pair of words is compared by it: each word is worked out once. */
const kept = new BoundedMap<string, string>(20_000);

/** The folded word as American English spells it, which stands for both; of another language the word itself. */
export function standardSpelling(word: string, language: string): string {
  if (language !== 'en' || word.length < shortest) return word;
  return getOrMake(kept, word, spellAmerican);
}

const spellAmerican = (word: string): string =>
  rules.reduce((result, { isBritish, american }) => result.replace(isBritish, american), word);

/** The other ways in which its language spells the word. */
export function otherSpellings(word: string, language: string): string[] {
  if (language !== 'en' || word.length < shortest) return [];
  const standard = standardSpelling(word.toLowerCase(), language);
  const british = rules.map(({ isAmerican, british }) => standard.replace(isAmerican, british));
  return [...new Set([standard, ...british])].filter((one) => one !== word.toLowerCase());
}
