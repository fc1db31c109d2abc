import type { ClaimRule } from '../claim-table.ts';

const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|a hundred|a thousand|several|many|\\d{1,3})';
const times = `(?:almost |nearly |about |more than |over |roughly |at least |some )?`;
export const multiples: ClaimRule[] = [
  {
    kind: 'multiple',
    words: [
      `${times}(?:twice|${number} times) (?:as|the|that|what|its|their|more|less|higher|lower|larger|smaller|bigger|faster|cheaper|greater)(?: (?:many|much|large|high|big|fast|expensive))?(?! (?:day|month|year|week)\\b)`,
    ],
  },
  {
    kind: 'multiple',
    words: [
      `(?:(?:has|have|had|is|are) (?:(?:more than|nearly|almost|roughly|also|since|already) )?)?(?<!\\b(?:was|were|is|are) )(?:doubled|tripled|trebled|quadrupled|quintupled|halved|doubling|tripling|quadrupling|halving|doubles|triples|halves)(?! (?:down|over|up|back|as|in pain|by [a-z]+ing)\\b)`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'multiple',
    words: [`(?:will |to )(?:double|triple|treble|quadruple|halve)(?! (?:down|check|up|over))`],
    needs: 'subject',
  },
  {
    kind: 'multiple',
    words: [
      `double (?:the|that of|its|their|what)(?= (?:{w}){0,4}(?:{m}|{u}|of|in|it)\\b)`,
      `half (?:as (?:many|much|large|high|big)|that of|what)|(?:${number}|many|mani)[ -]?fold`,
      `(?:a|by a) factor of`,
    ],
  },
];

export const fractions = 'thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';
const about = `(?:(?:almost|nearly|about|roughly|around|just|well|only|barely|some|more than|less than|over|under|fewer than|up to|at least|close to|only about|as much as) )?`;
export const portions: ClaimRule[] = [
  {
    kind: 'portion',
    words: [
      `${about}(?:(?:one|two|three|four|five|a|seven|nine)[ -](?:${fractions})|(?:a |one )?half|one in (?:two|three|four|five|six|ten|\\d{1,2}))(?= (?:of|the)\\b(?! (?:the (?:night|day|morning|evening|battle|story|fun|way|time|audience|room)|my|his|her|you))|(?<=in [a-z0-9]+) )`,
    ],
  },
  {
    kind: 'portion',
    words: [
      `${about}(?:one|two|three|four|nine|\\d{1,2}) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\\d{1,3})(?! (?:days?|weeks?|months?|years?|hours?|minutes))`,
    ],
  },
  {
    kind: 'portion',
    words: [
      `(?<=(?:than|over|nearly|almost|about|roughly|under|by|barely) )(?:a |one )?(?:half|third|quarter|fifth|tenth)(?! (?:party|country|time|an? ))`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?<!\\b(?:the|his|her|my|our|your|their|at|made|make|making|for) )(?:almost |nearly )?most(?: of (?:the|its|their|these|those|our|this|that|all|it|them)(?! (?:evening|day|night|morning|afternoon|time|speech|meeting|session|debate|weekend|journey|way))|(?= (?!(?:[a-z]+ly) )(?:[a-z-]+ ){0,2}(?:{m}|{u})))`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?:the )?(?<!silent )(?:(?:great|vast|overwhelming|large|clear|slim) )?(?:majority|minority|bulk|lion's share|greater part|larger part|best part|large part|larger share|largest part|smaller part|small part|small share|large share|high share|growing share|large proportion|small proportion|growing proportion|great majority|vast majority|remainder) of(?! (?:the (?:night|evening|day|work|credit|blame))|his|her|my|luck|(?:a|one|two|three|four|five|six|\\d+)\\b)`,
    ],
  },
  {
    kind: 'portion',
    words: [
      `(?<=\\b(?:produces?d?|mines?d?|process(?:es|ed)?|refines?d?|imports?|imported|exports?|exported|suppl(?:y|ies|ied)|uses?d?|consumes?d?|holds?|held|makes|made|grows|grew|buys?|bought|sells?|sold|owns?|owned) )most(?= (?!of )[a-z])`,
    ],
  },
  { kind: 'portion', words: [`(?:great deal|fraction|handful|lot) of`], needs: 'quantity' },
  {
    kind: 'portion',
    words: [
      `(?:only |just |very |relatively |comparatively )?(?:hardly|scarcely|barely) any(?: of)?(?= {w})`,
      `(?:only|very|too|relatively|just) (?:a )?few(?= (?:of|{w}{0,2}{u}))`,
      `(?:only|just|but) (?:one|two|three|four|five|a (?:few|handful|fraction|third|quarter)) (?:of|in)`,
      `(?:only|just) (?:one|two|three|four|five|six)(?= (?:{w}){0,2}{u})`,
      `(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) of(?= (?:the|its|their) (?:(?:{w}){0,3}{u}|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\\d{1,3}) [a-z]))`,
      `(?<!\\ba )few(?= (?:of (?:the|its)|(?:[a-z-]+ ){0,1}{u}))`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'portion',
    words: [
      `(?:much|many) of(?= (?:the|its|their) (?:{w}){0,3}(?:{m}|{u}))`,
      `much of (?:its|their|the country's|the region's|the world's)`,
      `(?:dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands) of(?= (?:{w}){0,2}(?:{m}|{u}))`,
    ],
  },
  {
    kind: 'portion',
    words: [
      `(?:predominantly|overwhelmingly|almost entirely|almost exclusively|nearly exclusively|mainly|mostly|largely|chiefly)(?= (?:from|in|by|of|to)\\b)`,
    ],
    needs: 'measure',
  },
];

/** Whoever must, may or welcomes is not counted. */
const notCounted =
  '(?![^.;!?\ue000]{0,70} (?:must|shall|should|may|can|could|would|might|ought|need to|needs to|deserves?|counts|matters|welcom[a-z]*|agree[sd]?|condemn[a-z]*|call(?:s|ed)? (?:for|on)|urg(?:e|es|ed)|support(?:s|ed)?|express[a-z]*|gathered|stood|sang|applaud[a-z]*|thank[a-z]*|invited|requested|required|asked|entitled|obliged|bound|equal before)\\b)';
const counted = `(?: of)?(?: (?:the|its|their|these|those|our|[a-z]+'s|[a-z]+s'))?(?: (?!(?:on|in|at|of|for|to|from|with|by|and|or|that|which|is|are|was|were|has|have|had) )[a-z-]{2,16}){0,3}`;
export const universals: ClaimRule[] = [
  {
    kind: 'universal',
    words: [
      `(?:almost|nearly|virtually|practically|not quite) (?:all|every|each|none|no|everyone|everything|everywhere|entirely)(?: of)?(?= )`,
    ],
  },
  {
    kind: 'universal',
    words: [
      `(?:none|not one|not a single one|not any|neither|all but (?:one|two|three|a few)) of(?= (?:the|its|their|these|those|them|our|all)\\b)(?! (?:the (?:above|guests?|delegates|speakers)))${notCounted}`,
    ],
  },
  {
    kind: 'universal',
    words: [
      `(?<!\\b(?:at|after|for|above|first of|in|by|best of|that|it|we|you|they|us|them|with) )(?:all|every|each|every single|every one|each one|not one|not a single)(?=${counted} {u})${notCounted}`,
    ],
  },
  {
    kind: 'universal',
    words: [`(?<!\\b(?:at|after|above|first of|in|by) )all(?=${counted} {m})${notCounted}`],
  },
  {
    kind: 'universal',
    words: [
      `(?:(?<!\\b(?:is|are|was|were|have|has|had|with|by) )no(?: other| single)?(?=(?: [a-z-]{2,16}){0,1} {u} (?!(?:and|or|was|were|has been|have been|had been) )[a-z])|nowhere(?= (?:else )?(?:in|is|are|do|does|has)\\b))${notCounted}`,
    ],
  },
  {
    kind: 'universal',
    words: [
      `the (?:whole|entire) (?:of the )?(?=(?:{w}){0,1}(?:{m}|{u}|fleet))`,
      `(?:exclusively|entirely|solely|wholly)(?= (?:from|in|by|on)\\b)`,
    ],
    needs: 'measure',
  },
];
