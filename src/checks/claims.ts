import type { Claim } from '../domain/claim.ts';
import { isFault } from '../domain/claim-item.ts';
import type { ClaimResult } from '../domain/claim-result.ts';
import { createFormatter } from '../domain/format.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { createCellContext } from '../library/cell-context.ts';
import { tellClaim } from '../library/claims.ts';
import { wordClaim } from '../library/worded-claim.ts';
import type { Entry, Library } from '../library/library.ts';
import { getStrings } from '../strings/index.ts';
import type { Check } from './check.ts';
import { findClaimUses } from './claim-uses.ts';
import { checkClaimDisplays } from './claim-displays.ts';

/** The data support every claim; where they do not, each sentence that makes it is at fault, in every language. */
export const checkClaims: Check = (library) => {
  const uses = findClaimUses(library);
  return [
    ...[...library.claims.entries.values()].flatMap((entry) => {
      const result = tellClaim(entry.value, library);
      if (!result || isFault(result) || result.verdict === 'true') return [];
      const positions = uses.get(entry.id) ?? [() => entry.locate([])];
      return positions.map((locate) => report(locate(), entry, result, library));
    }),
    ...checkClaimDisplays(library),
  ];
};

function report(
  position: Position,
  { id, value: claim }: Entry<Claim>,
  result: ClaimResult,
  library: Library,
): Problem {
  const told = tell(claim, result, library);
  if (result.verdict === 'false') {
    const message = `The data do not support the claim "${id}" (${claim.says}). They now say: ${told}`;
    const hint = `Write what the data say, and bring "${id}" in content/claims into step; or correct the data`;
    return error(position, 'false-claim', message, hint);
  }
  const contested = result.contested.map((fact) => `"${fact}"`).join(', ');
  const why = contested ? `rounding, bounds or estimates (${contested})` : 'rounding or bounds';
  const message = `The data do not settle the claim "${id}" (${claim.says}): ${why} leave it open. They say: ${told}`;
  const hint = 'Say “about as much as”, or choose numbers that are further apart';
  return error(position, 'open-claim', message, hint);
}

/** How many lines of a proof a message gives. */
const told = 8;

/** In the first language of the site: “East Island 800 tonnes; North Island 700 tonnes”. */
function tell(claim: Claim, result: ClaimResult, library: Library): string {
  const [language] = library.site.languages;
  if (!language) return '';
  const strings = getStrings(language.code, library.interfaces);
  const { qualifiers } = strings;
  const formatter = createFormatter({ ...language, language: language.code, qualifiers });
  const cells = createCellContext(library, formatter, strings);
  const { lines } = wordClaim(claim, result, { library, strings, cells });
  const asked = result.proof.filter(({ role }) => role === 'meets').length;
  const isAsked = result.proof.some(({ role }) => ['meets', 'fails', 'unsettled'].includes(role));
  const shown = lines.filter(({ isSubject }, at) => at < told || isSubject);
  const rest = lines.length - shown.length;
  return [
    ...(isAsked ? [`${asked} of ${result.size}`] : []),
    ...shown.map(({ text }) => text),
    ...(rest > 0 ? [`${rest} more`] : []),
  ].join('; ');
}
