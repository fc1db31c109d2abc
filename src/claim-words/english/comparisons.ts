import type { ClaimRule } from '../claim-table.ts';
import { better, larger } from './adjectives.ts';

export const comparisons: ClaimRule[] = [
  {
    kind: 'comparison',
    words: [
      `(?<!\\bno )(?:much |far |slightly |significantly |considerably |even |a little )?${larger} (?:{w}){0,4}than(?! (?:life|words|water|nothing|ever before seen|necessary|usual to))`,
    ],
  },
  {
    kind: 'comparison',
    words: [`(?<!\\bno )${better} (?:{w}){0,3}than(?! (?:nothing|never|words|ever))`],
    needs: 'measure',
  },
  {
    kind: 'comparison',
    words: [
      `(?<=\\b(?:is|are|was|were|remains?|remained|became|become|been|stayed|nowhere is [a-z]{2,14}) )(?:much |far |slightly |significantly |considerably |even |still |therefore |thus |also )?(?:${larger}|broader|stronger|weaker|deeper|tighter)(?=[.,;:)]|$| (?:and|but|in|on|for|at|today|now|still|again|this|when|because|after|while|since|if)\\b)`,
    ],
    needs: 'subject',
  },
  {
    kind: 'comparison',
    words: [
      `(?:more|less|fewer) (?!(?:a|an|of|in|out|by|than|or|about|from|like|harm|heat|light|questions?|answers|than|to|through|for|with|on|as|because|likely|often|so|easily)\\b)(?:[a-z-]{2,15} ){0,1}(?!(?:[a-z-]{1,14}(?:ful|ous|ive|able|ible|ed|ic|ly|ish|ing|ient|tient|gant)|patient|polite|honest|loyal|calm|formal|candid|sincere|careful|certain|sure|open|subtle) )[a-z-]{2,18} than`,
    ],
  },
  {
    kind: 'comparison',
    words: [
      `(?:more|less|fewer)(?: {w}{1,3})? than(?! (?:a|an|ever|just|anything|happy|welcome|willing|enough|once|likely|meets|one|[\\d\ufffc])\\b)(?= (?:{w}){0,3}(?:{m}|{u}|average|it|in|they|did|any|all|the rest|before|previous|last|expected|planned|forecast)\\b)`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'comparison',
    words: [
      `(?:has |have |had )?(?:exceed(?:s|ed|ing)?|outstrip(?:s|ped)?|outpac(?:es?|ed)|surpass(?:es|ed)?|overt(?:akes?|ook|aken)|lag(?:s|ged)?(?: behind)?|trail(?:s|ed)?|outgr(?:ows?|ew|own)|outperform(?:s|ed)?|dwarf(?:s|ed)?|undercut(?:s)?|outweigh(?:s|ed)?|eclips(?:es|ed)|overshadow(?:s|ed)|f(?:alls?|ell) (?:short of|behind|below)|r(?:ises?|ose) above|match(?:es|ed)|equal(?:s|led)|rivall?ed|beats?|edg(?:es|ed) out|topp?(?:s|ed)(?= (?:{w}){0,2}{m}))(?! (?:expectations of|his|her|my|our))`,
    ],
    needs: 'measure',
  },
  // These compare numbers, whatever it is that is counted.
  {
    kind: 'comparison',
    words: [
      `(?:has |have |had )?out(?:number(?:s|ed)?|s(?:ells?|old)|sp(?:ends?|ent)|earn(?:s|ed)?|produc(?:es?|ed))(?= [a-z])`,
    ],
  },
  {
    kind: 'comparison',
    words: [
      `(?:almost |nearly |about |just |not )?as (?:many|much|large|high|low|few|big|small|cheap|expensive|costly|heavy|long|fast|poor|rich)(?: {w}{0,2})? as(?! (?:possible|ever|needed|necessary|you|we|i)\\b)`,
    ],
    needs: 'quantity',
  },
  {
    kind: 'comparison',
    words: [
      `(?:above|below|well above|well below|far above|far below|under|over)(?= (?:the |its |their |that of |those of |what |normal|usual|par\\b|half)?(?:{w}){0,2}(?:average|mean|median|target|threshold|minimum|level|capacity|trend)?\\b)(?= (?:that|those|what|normal|usual|par|half|average|(?:the |its |their )?(?:{w}){0,2}(?:average|mean|median|target|threshold|minimum|levels?|capacity|trend))\\b)`,
    ],
    needs: 'subject',
  },
];
