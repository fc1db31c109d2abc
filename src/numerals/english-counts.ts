import type { CountRule } from './language-table.ts';
import { pageNouns, plurals, stopWords } from './english-nouns.ts';

const edge = "(?![\\p{L}'’])";
const word = "[\\p{L}][\\p{L}'’-]{0,24}";
const ends = `(?!(?:${stopWords}|${pageNouns})${edge})`;
/** A noun that a ledger could count, and up to three words before it. */
const noun = `(?:${ends}(?:${word}|\\d{4}),? ){0,3}?${ends}(?:${plurals})${edge}`;
const own = '(?:the|its|their|our|his|her|your|these|those|all|every)';

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const small = 'two|three|four|five|six|seven|eight|nine|ten';
const teens =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** Numbers in words that names have: “Thirty Years’ War”. */
export const spelt = `${small}|${teens}`;
const dozen = `(?:half an?|an?|${ones}|several|a few|a couple of) (?:dozen|score(?= of))`;
const hundred = `(?:an?|${ones}|several|a few|a couple of) hundred(?:[ -](?:and )?(?:${small}|one|${teens})\\b){0,3}`;
const large = `(?:${hundred}|(?:${teens})(?:[ -](?:${ones})\\b)?)(?:-odd)?`;

/** A small number behind these points back to things that are known, or is part of a name or idiom. */
const pointing =
  '(?<!(?:the|these|those|both|this|first|last|next|past|previous|other|same|latter|former|top|bottom|big|one or|one to|one and|number|every) )';
const partOf = `(?<=(?:most|some|none|all|each|any|half|many|few|one|${small}|${teens}|hundred|[\\d\\uE000]) (?:out )?of (?:${own} )?)`;
const few = '(?:[2-9]|1[0-2])(?![\\d.,]\\d|\\d)';
const whole = "(?![.,:/]\\d|[-–'’][\\p{L}\\p{N}])";
/** Words after which a number without a noun of its own is one all the same. */
const cues = [
  'of|which|whom|from|to|was|were|is|are|than|about|some|around|nearly|almost|over|under|only|least|most|by|and|or|with',
  'total|totals|totalled|reach|reached|reaches|number|numbers|numbered|averaged?|averages|exceeds?|exceeded|just|roughly',
  'approximately|another|counted|includes?|included|remain|remained|scored|pH|magnitude|(?:stood|stands|stand|put|valued|estimated|peaked|closed|ended|level) at|[<>=≤≥≈]',
].join('|');
/** Words behind which even a small number in words needs no noun. */
const bare =
  '(?<=(?:kill|injur|wound|hurt|leav|employ|hir|arrest|detain)(?:s|es|ed|ing|e|) |left |at least |fewer than |more than |as many as |up to |total of |another |nearly |only )';
const compound = `(?=-(?:members?|nation|country|state|seat|bed|strong)${edge})`;

export const vague = `(?:${dozen}|(?:tens|scores)(?= of\\b)|dozens|hundreds|thousands|millions|billions|trillions)(?: of (?:hundreds|thousands|millions|billions|trillions|thousand|million|billion|trillion)\\b)?`;

export const counts: CountRule[] = [
  { number: large, before: '(?<!(?:these|those) )', after: '(?![-–][\\p{L}])' },
  {
    number: `(?:${small}|${few})`,
    before: `(?:(?=\\d)|${pointing}(?![\\p{L}]{3,5} (?:most|least|leading|main|top|[\\p{L}]{3,8}est)${edge}))`,
    after: `(?=${compound}|${whole} (?:of ${own} )?${noun}| of (?:them|us|those(?! [\\p{L}])|(?:${own} )?(?:[\\d\\uE000]|(?:${spelt})\\b)))`,
  },
  {
    number: small,
    before: `(?:${partOf}|${bare})`,
    after: `(?![-–][\\p{L}]| (?:${word} ){0,2}?(?:${pageNouns})${edge})`,
  },
  {
    number: `(?!${few}|0\\d|1 )(?:{d})(?:-odd)?`,
    after: `(?=${compound}|${whole} (?!(?:${stopWords})${edge})[\\p{L}])`,
  },
  {
    number: '(?!0\\d)(?:{d})',
    before: `(?:(?=\\d{1,3}\\.\\d{1,4})|(?<=(?<![\\p{L}])(?:${cues}) ?)|${bare})`,
    after: `${whole}(?! (?:${pageNouns})${edge})`,
  },
];
