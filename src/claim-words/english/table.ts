import type { ClaimTable } from '../claim-table.ts';
import { size } from './adjectives.ts';
import { comparisons } from './comparisons.ts';
import { measures, units } from './nouns.ts';
import { fractions, multiples, portions, universals } from './parts.ts';
import { firsts, ranks, superlatives } from './sizes.ts';
import { bare, going, past, present, trends } from './trends.ts';

export const english: ClaimTable = {
  trace: `[a-z]{1,12}est|exceed[a-z]*|out(?:strip|pac|number|gr[eo]w|perform|s[eo]l|sp|earn|produc|weigh)[a-z]*|surpass[a-z]*|overt[ao][a-z]+|lag(?:s|ged)?|trail(?:s|ed)?|dwarf(?:s|ed)?|undercuts?|eclips[a-z]+|tops|topped|match(?:es|ed)|equal(?:s|led)|rivall?ed|beats?|edge[sd]|above|below|lone|nowhere|(?:${size})er|(?:broad|strong|weak|deep|tight)er|up|down|highs?|lows?|peaks?|troughs?|mostly|chiefly|largely|on the|growth|decrease|recession|upturn|downturn|reduction|erosion|improvement|deterioration|collapse|contraction|expansion|recovery|rebound|shrinkage|uptick|jump|slump|dip|spike|slowdown|static|stable|unchanged|changed|constant|steady|stayed|level|leading|main|top|chief|best|worst|most|least|second|first|only|sole|last|rank[a-z]*|record|[a-z]+-high|more|less|fewer|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) of|than|as (?:many|much|large|high|low|few|big|small|cheap|expensive|costly|heavy|long|fast|poor|rich)|twice|times|doubl[a-z]*|tripl[a-z]*|trebl[a-z]*|quadrupl[a-z]*|quintupl[a-z]*|hal(?:f|ve[sd]?|ving)|[a-z]+[ -]?fold|factor|${fractions}|(?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\\d{1,3})|majority|minority|bulk|share|part|proportion|fraction|handful|remainder|deal|lot|any|few|one|much|many|some|all|every|each|none|not (?:one|a single|any|quite)|neither|no|nearly|almost|virtually|practically|whole|entire|entirely|exclusively|solely|wholly|predominantly|overwhelmingly|mainly|(?:${past}|${present}|${going}|${bare})`,
  measures,
  units,
  passing: [
    'at (?:the )?(?:very )?(?:least|most|best|worst|first|last|all|any rate)|first of all|above all|after all|all in all|all along|all right|all but certain|all being well|all told|all things considered|once and for all',
    'most (?:importantly|notably|likely|recently|certainly|probably|of all|honou?rable|welcome|grateful|kind|gracious|people would)|for the most part|make the most of|the most of|best of all|last but not least',
    'value chains?|not only|if only|only if|only when|only after|only because|read-only',
    'more or less|no more than|no less than|nothing more than|more (?:a|an) [^.;!?]{1,40} than|more than (?:a|an) (?:[a-z]+)|rather than|other than|less than (?:ideal|happy|pleased|honest|candid|enthusiastic|convincing)|more than (?:happy|welcome|willing|ready|enough|once|likely|one way)|more and more|none the less|nonetheless|nevertheless',
    'every (?:now and then|now and again|so often|other|effort|day|week|month|year|time|bit|inch|word|right|reason|way|possible|cloud|minute|hour|morning|evening|night|summer|winter|spring|autumn|attempt|care|chance|opportunity|success)',
    'none of (?:your|his|her|my|their|our|this|that|it)|none too|none other|all (?:the same|the best|the way|the time|day|night|year|hands|eyes|ears|rights|sides|parties|parties to|smiles|of a sudden|manner|sorts|kinds|walks|efforts|possible|due|day long)|in all',
    'double (?:standards?|agents?|check|room|bed|digit|glazing|entry|taxation|bass|bind|whammy)|better half|half(?:-| )(?:yearly|hearted|way|time|brother|sister|mast|past|an? |term)|half of (?:him|her|me)|with half',
    'first (?:lady|reading|name|class|hand|aid|and foremost|glance|sight|hurdle|thing|things|draft|impression|minister|instance|round|violin|gear|time buyers?)|second (?:reading|thoughts?|nature|hand|chamber|opinion|to none)|third (?:party|parties|reading|country nationals|person|world)',
    'record[ -](?:keeping|book|books|player|label|office|shop)|for the record|off the record|on record as|a record of|track record|criminal record|(?:medical|public|court|land|written) records?',
    'lead (?:negotiator|author|singer|role|counsel|partner|poisoning)|leading (?:question|light|lady|man|article|role|counsel|edge)|top (?:floor|secret|table|hat|brass|of the agenda|level|official|officials)|high (?:court|commissioner|commission|table|street|school|seas|tide|time|treason|priest|representative|profile)|lower house|upper house|lower court|lower chamber|lower case',
    'lesser (?:charge|evil|extent|known)|best (?:practices?|available|wishes|man|interests?|known|efforts?|endeavours|regards|seller|before|way)|utmost|latest|leading-edge',
    '(?:sun|moon|curtain|night|darkness|silence|hush|snow|leaves|shares? in the|government|cabinet|city|town|castle|regime) (?:rose|fell|falls|has fallen|had fallen|rises)|(?:rose|rise|rises|rising) (?:in (?:parliament|protest|revolt|applause|the house|the chamber)|to (?:his|her|their|its) feet|to the occasion|against|from (?:the|his|her) (?:table|seat|chair|dead|ashes))|fall(?:s|en|ing)? (?:to|upon|on|in with|in love|back|leaves)(?= (?:the|him|her|them|us))|falling out|rising (?:star|sun|damp)|growing up|grow(?:th|ing) (?:rings?|pains?|up|season|medium|closer)|gr[eo]wn? (?:closer|up|weary|tired|impatient|quiet|restless|cold|old|more)',
    'expansion joints?|drop[ -](?:zone|in|box|off)|drop in the ocean|peak[ -]hours?|bulk (?:carrier|carriers|mail|email)|declined to|decline[ds]? (?:to|the (?:offer|invitation|honou?r|request))|declining years|dropped (?:the|his|her|their|a|by|out|in|off|anchor)|the majority (?:leader|whip|party|opinion)|improved upon|in the long(?:er)? run|as (?:well|long|soon|far) as|as much as possible|as many as possible|common denominator',
  ],
  rules: [
    ...ranks,
    ...superlatives,
    ...multiples,
    ...universals,
    ...portions,
    ...comparisons,
    ...firsts,
    ...trends,
  ],
};
