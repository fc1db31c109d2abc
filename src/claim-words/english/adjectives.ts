import { oneOf } from '../word-list.ts';

/** Stems of adjectives of size: with them a superlative or a comparison speaks of quantities. */
export const size = oneOf(`
  larg bigg small high low cheap dear costli prici rich poor long short fast slow quick heavi light steep
  wid narrow dens hott cold warm mild humid windi rainy frosti salti wett dri busi tini few thick thinn shallow scarc lean bulki
`);

/** Stems of those that do where something measured stands beside them. */
const soft = oneOf(`
  great old young new strong weak deep broad safe clean dirti tall sharp hard eas[yi] pur clos near earli
  lat tight loos full healthi wealthi
`);

/** Those that take “more” and “most”. */
const measured = oneOf(`
  expensive costly profitable populous populated productive efficient concentrated dependent common
  widespread polluted polluting unequal equal indebted abundant frequent valuable traded affordable
  competitive diversified numerous prevalent intensive [a-z]{2,12}-intensive lucrative exposed reliant urban
  urbanised crowded congested plentiful heavily_[a-z]+ densely_[a-z]+ widely_[a-z]+ fertile educated
  unionised automated exported imported produced used mined electrified volatile generous popular deadly
  lethal toxic acidic arid rural remote
`);

export const largest = `(?:(?:${size})est|(?:most|least) (?:${measured}))`;
export const best = `(?:(?:${soft})est|best|worst|most(?= [a-z]+ {m}))`;
export const larger = `(?:(?:${size})er|(?:more|less) (?:${measured}))`;
export const better = `(?:(?:${soft})er|better|worse)`;

/** Who has a share in something. */
export const roles = oneOf(`
  producers? exporters? importers? buyers? suppliers? consumers? sources? causes? markets? holders? miners?
  refiners? processors? manufacturers? employers? lenders? donors? creditors? investors? customers?
  partners? destinations? users? growers? emitters? polluters? owners? recipients? contributors? origins?
  economy economies operators? shippers? traders? crops? carriers? builders? makers? sellers? taxpayers?
  borrowers? insurers? share shareholders?
`);
