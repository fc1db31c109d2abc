import type { ClaimRule } from '../claim-table.ts';
import { oneOf } from '../word-list.ts';
import { best, largest, roles } from './adjectives.ts';

/** Where one meets, and what is praised: of these nobody measures the size. */
const venues = oneOf(`
  room hall table office chamber church temple stage chair seat window shelf floor tier gallery tent desk
  drawer corridor stairs tree branch step rung shadow smile voice applause cheer court bidder authority
  honou?r regard esteem priority note standards? ideals? ambition hopes? respects? compliment pleasure
  gratitude thanks fear worry wish wishes regret mistake error joy love secret mystery question problem
  challenge task moment hour day night week straw word speech letter poem song story novel book chapter
  sentence answer notice distance common_denominator possible man woman men women boy girl guest delegate
  child_of son daughter brother sister sibling friend friends enemy juror speaker musician portrait painting
  print type gear heels hat coat dress
`);
const scope =
  '(?:in|of|among|on|for|across|outside|anywhere) (?:(?:the|its|all|our|any|their) )?{w}{0,2}(?:worlds?|regions?|country|countries|continent|sector|province|bloc|planet|earth|record|history|decades?|century|centuries|state|nation|kingdom|island|group|eu|asia|africa|europe|america|delta|basin|district|city|years|generation|peninsula|archipelago|hemisphere|globe|industry|economy|market|category|class|table|series|period)';

export const superlatives: ClaimRule[] = [
  {
    kind: 'superlative',
    words: [
      `(?:the |(?<='s ))(?:leading|main|top|chief|biggest single|number one|no\\. 1|foremost|principal|dominant)(?= (?:{w}){0,3}(?:${roles})\\b)`,
    ],
  },
  {
    kind: 'superlative',
    words: [
      `(?:the|its|their|at its|at their|(?<='s)|our|an?) (?:single |very |joint |by far the )?${largest}(?! (?:{w}){0,2}(?:${venues})\\b)(?=(?: {w}{0,3}(?:{m}|{u}|(?:${roles})\\b))| {w}{0,5}(?:since|ever|on record|yet)\\b| {w}{0,6}${scope})`,
    ],
  },
  {
    kind: 'superlative',
    words: [
      `(?<=\\b(?:is|are|was|were|be|been|being|remains?|remained|became|becomes?|has|have|had|holds?|held|owns?|pays?|paid|posts?|posted|recorded|produces?|boasts?|by far|now|still|among|one of|has had|'s) )(?:the |its |their )?(?:single )?${largest}(?! (?:{w}){0,2}(?:${venues})\\b)`,
    ],
  },
  {
    kind: 'superlative',
    words: [
      `${largest}(?! (?:{w}){0,1}(?:${venues})\\b)(?=(?: {w}{0,2}(?:{m}|{u}|(?:${roles})\\b))| (?:in|on|of|since) (?:the |all )?(?:world|region|country|record|history|\\d{4}))`,
    ],
  },
  {
    kind: 'superlative',
    words: [
      `(?:the |its |their |(?<='s ))${best}(?! (?:{w}){0,1}(?:${venues})\\b)(?= (?:[a-z-]+ ){0,1}(?:{m}|(?:${roles})\\b)|(?: {w}{1,4}(?:since|on record)\\b))`,
    ],
  },
  {
    kind: 'superlative',
    words: [`(?:the|its|their) ${best}(?= {w}{0,4}${scope})(?! (?:{w}){0,1}(?:${venues})\\b)`],
    needs: 'quantity',
  },
  {
    kind: 'superlative',
    words: [
      `(?<=\\b(?:is|are|was|were|remains?|and|still) )(?:strong|weak|deep|great|broad|tight)est(?= (?:in|for|at|on|among|where)\\b)`,
    ],
    needs: 'measure',
  },
  {
    kind: 'superlative',
    words: [
      `(?:an? |the |its |their )?(?:all-time|record|historic) (?:high|low|peak)s?`,
      `(?:an? |its |their )?record(?= (?:{w}){0,1}{m})`,
    ],
    needs: 'measure',
  },
];

const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
export const ranks: ClaimRule[] = [
  {
    kind: 'rank',
    words: [
      `second only to`,
      `(?:the |its )?(?:(?:${ordinals})|\\d{1,2}(?:st|nd|rd|th))[ -](?:${largest}|best|worst|most(?= {w}))`,
    ],
  },
  {
    kind: 'rank',
    words: [
      `rank(?:s|ed|ing)? (?:joint |only |in |at the )?(?:first|last|top|bottom|${ordinals}|highest|lowest|high|low|above|below|among|ahead|behind|number one|no)`,
    ],
  },
  {
    kind: 'rank',
    words: [
      `(?:comes?|came|places?|placed|stands?|stood|is|are|finished|in) (?:joint |only |a distant )?(?:first|last|top|bottom|second|third|fourth|fifth)(?= (?:in|for|on|among|by|after|behind|place)\\b)`,
    ],
    needs: 'measure',
  },
  {
    kind: 'rank',
    words: [
      `(?:tops|topped|heads|headed) the (?:list|table|ranking|rankings|league)`,
      `(?:leads?|led) (?:the )?(?:world|region|field|continent|country|rankings?|table)`,
      `the (?:top|bottom) (?:three|four|five|ten|\\d{1,2})(?= (?:{w}){0,2}(?:{m}|{u}|(?:${roles})\\b))`,
      `(?:at )?the (?:top|bottom) of the (?:list|table|ranking|league)`,
    ],
    needs: 'quantity',
  },
];

export const firsts: ClaimRule[] = [
  {
    kind: 'first',
    words: [
      `for the (?:first|second|third|last|only) time(?= (?:since|on record|in (?:its|a|the|more|over|at|almost|nearly|{w}years|living|history|decades)|ever|this))`,
      `for the (?:first|second) time (?:ever|on record|in history)`,
    ],
  },
  { kind: 'first', words: [`for the first time`], needs: 'measure' },
  {
    kind: 'first',
    words: [
      `(?:the |(?<='s ))(?:very )?(?:first|first-ever|only|sole|lone|last remaining|last)(?: ever)?(?= (?:{w}){0,4}(?:{u}|{m}|(?:${roles})\\b|unit))(?= {w}{0,8}(?:in|of|to|outside|since|for)\\b)(?! (?:time|way|thing|reason|question|hope|day|days|week|month|hour|year|years|place|step|stage|half|person|people|reading|lady|man|one))`,
    ],
  },
];
