import type { ClaimRule } from '../claim-table.ts';
import { oneOf } from '../word-list.ts';

export const past = oneOf(`
  rose risen fell fallen dropped declined decreased increased grew grown climbed soared surged jumped
  plunged plummeted slumped slid slipped sank sunk tumbled dipped dwindled shrank shrunk contracted expanded
  rebounded recovered rallied peaked eased edged_(?:up|down|higher|lower) ticked_(?:up|down)
  crept_(?:up|down) inched_(?:up|down) went_(?:up|down) gone_(?:up|down) came_down collapsed spiked
  skyrocketed rocketed ballooned mushroomed exploded accelerated slowed stagnated stalled plateaued
  flattened levell?ed_off bottomed_out stabili[sz]ed weakened strengthened appreciated depreciated improved
  worsened deteriorated intensified multiplied swelled swollen widened narrowed shortened lengthened
  deepened thinned crashed boomed sagged mounted piled_up dried_up tailed_off tightened thickened warmed
  receded retreated ebbed waned faded softened firmed cooled overheated leapt leaped picked_up tapered_off
  fluctuated held_steady moved_(?:up|down) nosedived gained lost_ground diminished lagged cratered
  bounced_back evaporated halved
`);
export const present = oneOf(`
  rises falls drops declines decreases increases grows climbs soars surges plunges slumps shrinks contracts
  expands slides slips sinks dwindles stagnates accelerates slows improves worsens weakens strengthens
  widens narrows diminishes peaks
`);
export const going = oneOf(`
  rising falling dropping declining decreasing increasing growing climbing soaring surging plunging slumping
  shrinking contracting expanding sliding slipping sinking dwindling stagnating accelerating slowing
  improving worsening weakening strengthening widening narrowing recovering rebounding diminishing stagnant
  flat thinning retreating receding easing edging_(?:up|down) going_(?:up|down) creeping_(?:up|down)
  coming_down picking_up ageing
`);
export const bare = oneOf(`
  rise fall drop decline decrease increase grow climb soar surge plunge shrink contract expand accelerate
  slow improve worsen weaken strengthen widen narrow dwindle peak plateau diminish
`);
/** What rises and falls in other ways: to its feet, ill, due. */
const notTrend =
  '(?! (?:through|ill|silent|asleep|apart|foul|under|within|in love|into|due|short of|out|back on|for|victim|prey|to (?:the|his|her|their) (?:feet|court|knees|occasion|challenge|floor|ground|minister|committee|council|judge|state|province|owner|tenant)|from (?:the|his|her|their) (?:table|seat|chair|hand|hands|roof|horse|ladder|bed)|to (?:speak|object|greet)|up to)\\b)';

export const trends: ClaimRule[] = [
  {
    kind: 'trend',
    words: [
      `(?<!\\b(?:was|were|is|are|be|been|being|a|an|the) )(?:(?:has|have|had) (?:(?:not|also|since|then|again|barely|hardly|steadily|sharply|slightly|only|already|now|never|recently) )?)?(?:${past})${notTrend}`,
    ],
    needs: 'subject',
  },
  {
    kind: 'trend',
    words: [
      `(?:has|have|had|was|were|is|are|remained|remains|stayed|held|stays|been) (?:(?:broadly|largely|almost|roughly|little|virtually|practically|essentially|basically) )?(?:unchanged|flat|stable|stagnant|constant|static|changed little|barely changed|level)`,
      `stayed the same|(?:barely|hardly|little) changed|changed little`,
    ],
    needs: 'subject',
  },
  {
    kind: 'trend',
    words: [
      `(?:(?:is|are|was|were|has been|have been|had been|been|keeps|kept|keep|started|began|stopped) (?:(?:not|also|now|still|again|slowly|steadily|rapidly|sharply|slightly|gradually|fast|no longer|already|quickly) )?)(?:${going}|on the (?:rise|increase|decline|wane|up)|trending (?:up|down))${notTrend}`,
    ],
    needs: 'subject',
  },
  { kind: 'trend', words: [`(?:${present})${notTrend}`], needs: 'subject' },
  {
    kind: 'trend',
    words: [
      `(?:will|(?:is|are) (?:set|expected|projected|forecast|likely) to|continues? to|continued to) (?:{w})?(?:${bare})${notTrend}`,
    ],
    needs: 'subject',
  },
  {
    kind: 'trend',
    words: [`(?:${going})(?= (?:{w}){0,1}{m})(?! (?:use|need|demand for) of)`],
  },
  {
    kind: 'trend',
    words: [
      `(?:rise|fall|increase|decrease|decline|drop|growth|surge|reduction|jump|slump|slowdown|recovery|rebound|collapse|contraction|expansion|upturn|downturn|dip|plunge|spike|shrinkage|uptick|erosion|improvement|deterioration)s? in(?= (?:the |its |their |this )?(?:{w}){0,3}{m})`,
    ],
  },
  {
    kind: 'trend',
    words: [
      `(?:growth|decline|collapse|erosion|recovery|expansion|contraction|shrinking) of(?= (?:the |its |their |this )?(?:{w}){0,2}{m})`,
    ],
  },
  {
    kind: 'trend',
    words: [
      `(?:is|are|was|were) (?:(?:sharply|slightly|again|well|far|also|still|now) )?(?:up|down)(?= (?:on|from|by|sharply|slightly|again|since|in|and|this|last|year)\\b|[.,;])`,
      `(?:hit|hits|reached|reaches|touched|at|to|set) (?:an?|its|their|the) (?:{w}){0,3}(?:highs?|lows?|peaks?|troughs?|lowest|highest|records?|ceiling|floor)`,
    ],
    needs: 'subject',
  },
  {
    kind: 'trend',
    words: [
      `(?:increased|reduced|decreased|expanded|boosted|grew|raised|lowered) (?:its|their)(?= (?:{w}){0,2}{m})`,
    ],
  },
];
