import { counts, vague } from './english-counts.ts';
import { starters } from './english-nouns.ts';
import { passing, period, scale } from './english-passing.ts';
import type { LanguageTable } from './language-table.ts';

const words: Record<string, number> = {};
'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, value) => (words[word] = value));
'twenty thirty forty fifty sixty seventy eighty ninety'
  .split(' ')
  .forEach((word, index) => (words[word] = 20 + 10 * index));
Object.assign(words, { a: 0, and: 0, half: 0.5, twice: 2, hundred: 1e2, thousand: 1e3 });
Object.assign(words, {
  lakh: 1e5,
  crore: 1e7,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
});

const small = Object.keys(words)
  .filter((word) => (words[word] ?? 0) >= 1 && (words[word] ?? 0) < 100 && word !== 'twice')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const any = `${small}|hundred|${scale}`;
const next = `(?:[\\s-]{1,2}|(?<=hundred|${scale})\\sand\\s)(?:${any})\\b`;
const digit = 'two|three|four|five|six|seven|eight|nine';
const portion = 'third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth';
const met =
  'met|meet|meets|convened?|held|amended|revised|visited|discussed|postponed|extended|voted|sat|twice|tried';
const frequency = 'a|per|each|every|since|in|during|this|last|between|before|after|on|at|and';
const mass =
  '(?:kilo|mega|giga)?tonnes?|tons?|(?:kilo|milli|micro)?grams?|quintals?|pounds?|ounces?|carats?';
const length =
  '(?:kilo|centi|milli|micro|nano)?met(?:re|er)s?|miles?|yards?|feet|foot|inch(?:es)?|nautical miles?';
const power =
  '(?:kilo|mega|giga|tera)?(?:watt|joule|volt)s?(?:[\\s-]hours?)?|kilovolts?|horsepower';

export const english: LanguageTable = {
  decimalMark: '.',
  words,
  written: `(?:half an? (?:${scale})|a (?:hundred|${scale})|(?:several|a few) (?:${scale})|(?:${any}))\\b(?:${next}){0,9}(?: and a half\\b)?(?: (?:${scale})\\b)?`,
  scales: `${scale}|mn|bn|tn|(?-i:m(?= (?:${mass}))|k)`,
  joiners: '(?<!hundred\\s|thousand\\s)and|to|or',
  percent:
    '(?:(?:wt|mol|vol|at)\\.? ?|w/w |v/v )%|(?:(?:wt|mol|vol|at)\\.? ?)?(?:per ?cent)(?:age points?)?|percentage points?|percentage-points?|pct|basis[ -]points?|per mille',
  currencies:
    '(?:US|U\\.S\\.|Australian|Canadian|Singapore|Hong Kong|New Zealand) dollars?|dollars?|euros?|cents|yen|won|ringgits?|bahts?|rupiahs?|dong|yuan|renminbi|pounds sterling|rupees?|pesos?|kip|pence|rand|reais|r(?:o)?ubles|francs?|kron(?:a|e|or|er)|lira|zloty|shillings?',
  units: `(?:metric |short |long |dry )?(?:${mass})|(?:square |cubic )?(?:${length})|hectares?|acres?|sq\\.? ?(?:km|mi|ft|m)|(?:milli|centi|hecto|mega)?lit(?:re|er)s?|gallons?|barrels?|${power}|parts per (?:million|billion)|${period}|hours?|minutes?|seconds|(?:kilo|mega|giga)?hertz|amperes?|amps|ohms|lumens?|(?:milli)?sieverts?|becquerels?|bushels?|calories|(?:kilo|mega|giga|tera)bytes?|decibels?|newtons?|pascals?|bars?(?= of pressure)`,
  digitUnits:
    'points?(?= (?:to|from|since|in|over|on|above|below|lower|higher|ahead|behind)\\b|[.,;]|$)|degrees?|knots?|tons?|yrs?|hrs?|mins?|secs?',
  counted:
    'workers|people|persons|households|jobs|companies|firms|employees|enterprises|vehicles|projects|residents|families|hectares|units|vessels|students|staff|cases',
  countCues: 'more than|fewer than|less than|total of|as many as|some',
  references:
    'bugs?|tickets?|patch|incident|invoice|parcel|plot|decisions?|laws?|acts?|announcements?|resolutions?|directives?|decrees?|circulars?|regulations?|(?<!in )orders?|notices?|articles?|sections?|chapters?|pages?|pp?\\.|paras?\\.?|paragraphs?|tables?|charts?|figures?|fig\\.|box|annex(?:es)?|appendix|schedules?|parts?|volumes?|vol\\.|issue|nos?\\.|number|footnotes?|notes?|steps?|phases?|stages?|items?|clauses?|goals?|pillars?|class|category|grade|type|groups?|blocks?|lots?|route|highway|flight|rooms?|buildings?|floors?|gates?|terminal|berths?|reactor|tier|levels?|scenarios?|options?|questions?|headings?|subheadings?|codes?|case|docket|permit|licen[cs]e|registration|form|dispatch|document|versions?|v\\.?|release|edition|protocol|amendments?|proclamation|ext\\.?|box|mission|area|zone|district|ward|model|series|standards?|rules?|recitals?|line|proposition|bill|recommendations?|track|element|determination|bus(?:es)?|platforms?|channel|verse|units?|exit|junction|seat|size|week|day|year|round|lap|equation|eq\\.|wave|cohort|quintile|decile|panel|exhibit|sample|variable|column|row|exercise|example|theorem|band|hypothesis|subparagraphs?|omega|vitamin|top|age',
  multiples: [
    `(?:{n}|several)[\\s-]?fold|(?:${small})fold`,
    `(?<!(?:${met}) )(?:{n}(?: (?:to|or|and) |\\s?[–-]\\s?))?(?:{n}) times(?! (?:${frequency})\\b(?! much| many| than))`,
    `twice (?:as|the|that|its|their|what)(?:(?<=as) (?:much|many|[\\p{L}]{1,12}))?`,
    `double (?:the|that|its|their|what)`,
    `(?:more than |nearly |almost |roughly )?(?:doubled|tripled|trebled|quadrupled|halved|doubling|tripling|quadrupling|halving)(?! down)`,
    `factor of {n}`,
    `(?<=(?:to|will|would|could|may|might|can|must|should|not|nearly|almost|roughly|than|about|also|soon|just) )(?:double|triple|treble|quadruple|halve)`,
    `(?:doubles|triples|trebles|quadruples|halves)(?= (?:the|its|their|every|by|in|from|within|over)\\b)`,
  ],
  vague,
  counts,
  starters,
  ratios: [
    `(?:${small}|\\d{1,3}) (?:in|out of) (?:every )?(?:${small}|an? (?:hundred|thousand)|\\d{1,3})(?! (?:${period}))`,
    `[1-9]/(?:[2-9]|10)(?= of\\b)`,
    `(?:one|${small})[\\s-]to[\\s-]one|\\d{1,6} to (?:1|one)(?![\\d.,]\\d| ?%| per)`,
    `(?:one|${digit})[\\s-](?:thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)`,
    `(?:one|three)-quarters?|(?:one|three) quarters? of`,
    `a (?:${portion})(?= of\\b)|(?<=\\bof (?:which|whom|these|those|them) )(?:half|a (?:${portion}))|(?<=than |nearly |about |almost |roughly |under |over |by )a (?:third|quarter|fifth|tenth)(?! (?:party|country))`,
    `(?<!(?:first|second|latter|other|each|either|final|last) )(?:one |a )?half of`,
    `(?<=(?:more|less) than |over |nearly |almost |about |roughly |by |under )(?:one |a )?half(?! an? | the (?:day|year))`,
    `half(?= as [\\p{L}]{1,12} as\\b)|half(?= (?:the|its|their) (?:level|rate|size|price|cost|value|amount|total|number|volume|speed|length|members|population|output)\\b)`,
  ],
  passing,
};
