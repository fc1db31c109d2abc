/** Nouns of the text and its argument: "three points follow" counts nothing that a ledger could hold. */
export const pageNouns = [
  'points|questions|reasons|steps|sides|ways|parts|examples|illustrations|kinds|types|sorts|forms|respects|senses',
  'notes|caveats|remarks|comments|qualifications|warnings|reservations|objections|clarifications|hints|reminders',
  'charts|figures|tables|maps|panels|diagrams|graphs|rows|axes|curves|bars|dots|slopes|tiles|slices|ticks|lines(?= of\\b)|pictures|images',
  'sections|chapters|paragraphs|pages|sentences|words|passages|appendices|annexes|footnotes|headings|bullets|lists',
  'briefings|essays|texts|versions|drafts|readings|titles|captions|labels|terms|abbreviations|symbols',
  'aspects|issues|topics|themes|factors|features|characteristics|ingredients|strands|dimensions',
  'approaches|methods|techniques|schools(?= of thought)|perspectives|viewpoints|views|opinions|directions',
  'things|matters|options|choices|alternatives|possibilities|scenarios|paths|avenues',
  'claims|arguments|conclusions|findings|lessons|messages|ideas|principles|propositions|theories|hypotheses|concepts',
  'differences|distinctions|similarities|meanings|interpretations|explanations|assumptions|premises|criteria',
  'categories|groups|classes|levels|layers|stages|phases|tiers|halves|ends|extremes|worlds|hands',
  'purposes|aims|goals|objectives|tasks|priorities|pillars|challenges|obstacles|problems|difficulties|risks',
  'exceptions|limits|limitations|drawbacks|advantages|disadvantages|weaknesses|strengths|benefits|concerns',
  'implications|consequences|effects|causes|changes|developments|trends|facts|truths|numbers|dates|values',
  'estimates|averages|accounts|editions|sources|series|definitions|measurements|calculations|columns|citations',
  'times|occasions|moments|turns|fronts|minds|rules|conditions|answers|replies|decimals|decimal places',
].join('|');

/** Words that end a group of words about one noun. */
export const stopWords = [
  'a|an|the|this|that|these|those|it|its|their|our|his|her|which|who|whose|whom|what|all|both|each|every|any|some|no',
  'of|in|on|at|to|by|for|from|with|without|within|into|onto|over|under|up|down|out|off|per|as|than|about|against',
  'between|among|across|through|during|before|after|since|until|upon|near|behind|beyond|above|below|around|like|via',
  'and|or|but|nor|so|yet|if|when|where|while|because|though|although|whether|unless|then|there|here|not|only|also',
  'is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should',
  'remain|remains|remained|went|came|took|made|said|says|failed|succeeded|voted|agreed|apart|ago|later|too|together',
].join('|');

/** Plurals by their ending, and those that are known by heart. */
export const plurals = [
  "[\\p{L}'’-]{1,24}(?<!ss|us|is|['’])s",
  '[\\p{L}]{0,12}(?:women|men|people|children|fish|folk)',
  'persons|staff|crew|aircraft|spacecraft|cattle|sheep|deer|police|mice|geese|teeth|data|media|bacteria|series|species',
  'offspring|personnel|headquarters|crises|analyses|hypotheses',
].join('|');

/** Words that begin a sentence and are no names: a number behind them is none of a name. */
export const starters = [
  'a|about|above|across|all|almost|among|another|approximately|around|as|at|below|between|but|by|during|each|every',
  'exactly|fewer|for|from|fully|in|including|its|just|least|less|like|more|most|nearly|no|of|on|only|or|other|our|over',
  'roughly|since|some|than|that|the|their|these|they|those|through|to|under|until|up|upon|we|when|where|which|while',
  'with|within|and|if|what|how|last|first|next|past|yet|still|today|now|then|also|here|there|it|he|she|had|have|has',
  'was|were|is|are|did|does|do|will|would|could|may|can|must|should|not|after|before|because|although|though|whereas',
].join('|');
