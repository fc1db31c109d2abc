import { spelt } from './english-counts.ts';

export const scale = 'thousand|lakh|million|crore|billion|trillion';
export const period = 'days?|weeks?|months?|quarters?|years?|decades?|centuries|century';
const month =
  '(?:january|february|march|april|(?-i:May)|june|july|august|september|october|november|december)';
const spans =
  'first|(?<!(?:will|to|must|may|can|could|would|should) )last|past|next|previous|coming|following|final|recent|preceding|initial';
const event =
  'plan|plans|visit|meeting|course|workshop|conference|seminar|forum|event|session|summit|mission|strategy|programme|program';
const capital = spelt.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
/** Verbs of amounts, behind which “at 23.40” is no time. */
const measured = 'stood|stands?|put|valued|estimated|closed|ended|opened|peaked|remains|remained';

const windows = [
  `(?:${spans}) (?:{n}) (?:${period})`,
  `(?:{n}) (?:${period}|hours|minutes) (?:ago|later|earlier|afterwards|on(?=[,.;]))`,
  `(?:{n}) (?:${period}) (?:to|ended|ending|through|until)(?: in| on| the)? (?:\\d{1,2} )?${month}`,
  `(?:{n})-(?:year|day|week|hour|month) (?:${event})\\b`,
  `one[\\s-](?:day|second|ton(?:ne)?|kilogram|kilomet(?:re|er)|met(?:re|er)|hectare|barrel|lit(?:re|er))\\b`,
];

const dates = [
  `(?:\\d{1,2} )?${month} \\d{1,2}(?!\\d)(?:\\s?[–-]\\s?\\d{1,2}(?!\\d)| (?:to|and|or) \\d{1,2}(?!\\d))?{u}`,
  `(?:\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|or) |, |\\s?[–-]\\s?)){0,2}\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}`,
  `\\d{1,2}(?:st|nd|rd|th)`,
];

const times = [
  `(?:half|quarter|${spelt}) (?:past|to) (?:${spelt})(?! [\\p{L}]{1,24}s\\b)`,
  `(?:at|by|until|from|around) (?:{n}) (?:in the (?:morning|afternoon|evening)|sharp)`,
  `\\d{1,2}(?:[.:]\\d{2})?\\s?(?:a\\.m|p\\.m|am|pm)|(?:{n}) o['’]clock|nine to five`,
  `(?<!(?:${measured}) )at (?:[01]?\\d|2[0-3])\\.[0-5]\\d{u}|at \\d{1,2} hours`,
];

const ages = [
  `(?:{n})[\\s-](?:years?|months?|weeks?|days?)[\\s-](?:olds?|of age)`,
  `aged? (?:of |between )?(?:{n})(?:(?: (?:to|and|or) |[–-])(?:{n}))?`,
  `(?:people|those|adults|women|men|children|persons|pensioners|anyone|everyone|girls|boys) (?:over|under|above|below) (?:{n})`,
  `turn(?:s|ed|ing)? (?:{w})`,
];

const names = [
  `(?<=[\\p{L}\\d,’'] )(?-i:${capital})`,
  `(?:day|week|year|round|act|scene|unit|part|phase|stage|step|chapter|section|volume|grade|number|war) (?:{w})(?! (?:${scale}))`,
  `(?-i:Group|Gang|Club|Committee|Council) of \\d{1,2}`,
  `(?<=the )\\d{2,3} (?-i:[\\p{Lu}]{2,12})`,
  `top (?:{n})(?! ?%| per)`,
  `(?:tel|telephone|phone|fax|hotline|helpline|call)\\b[\\s:.,]{0,3}[+(]?\\d[\\d .()-]{5,18}\\d`,
  // Where somebody lives.
  `\\d{1,5}[a-z]? (?-i:(?:[\\p{Lu}][\\p{L}'’-]{1,20} ){1,3}(?:Road|Street|Avenue|Lane|Drive|Boulevard|Square|Terrace|Court|Way|Crescent|Place|Quay|Row|Gardens)\\b)`,
  `(?:dial|call|ring|phone|text) \\d{2,6}`,
  // All that a heading of a column says.
  `^(?:thousands|millions|billions) of [\\p{L}]{3,8}$`,
];

const idioms = [
  `square one|second to none|in two minds|on all fours|forty winks|two birds|rule of (?:{w})|scale of {n} to {n}`,
  `seven-year itch|whole nine yards|cloud nine|six feet under|nine lives|two left feet|catch-?22|nine days['’] wonder|one-horse race`,
  `six of one(?:,? (?:and )?half a dozen of the other)?|one in a (?:${scale})`,
];

/** Phrases with numbers in them that are no numerals. */
export const passing = [...windows, ...dates, ...times, ...ages, ...names, ...idioms];
