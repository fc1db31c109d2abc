import type { Derivation } from '../domain/derivation.ts';
import { decimalsWithin, roundTo } from '../domain/interval.ts';
import type { Precision } from '../domain/precision.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { dimensionOfUnit, precisionOf } from '../library/precision.ts';
import type { Given } from '../library/measures.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';

/** No computed figure is written finer than the rounding of its inputs allows, and no rank that it leaves open. */
export const checkFalsePrecision: Check = (library) =>
  [...library.facts.entries.values()].flatMap(({ value, locate }) => [
    ...find(value, value.unit, [], library, locate),
    ...(value.contested?.others ?? []).flatMap((other, at) =>
      find(other, value.unit, ['contested', 'others', at], library, locate),
    ),
  ]);

function find(
  given: Given,
  unit: string,
  path: Path,
  library: Library,
  locate: (path: Path) => Position,
): Problem[] {
  const { from, value } = given;
  const precision = precisionOf(given, library);
  if (!from?.compute || !precision || typeof value !== 'number') return [];
  const at = (...rest: Path) => locate([...path, 'from', ...rest]);
  if (precision === 'open') {
    const message = `Within its rounding the base of the ${from.compute} may be zero, so that the result has no bound`;
    return [error(at('of'), 'open-interval', message, 'Compare with rows of larger numbers')];
  }
  if (from.compute === 'rank') return findOpenRank(from, precision, () => at('compute'));
  // The least and the greatest are numbers as their source prints them.
  if (from.compute === 'min' || from.compute === 'max') return [];
  const allowed = decimalsWithin(precision, dimensionOfUnit(unit, library) ?? 'number');
  if (roundTo(value, Math.min(allowed, 6)) === value) return [];
  const message = `${value} is finer than its inputs allow: by their ${precision.contested.length > 0 ? 'estimates and ' : ''}rounding it is ${show(precision, allowed)}`;
  return [error(at('decimals'), 'false-precision', message, `Write decimals: ${allowed}`)];
}

function findOpenRank(
  from: Derivation,
  { low, high }: Precision,
  locate: () => Position,
): Problem[] {
  if (low === high) return [];
  const message = `The rank is open: by the rounding of "${from.column}" it is anything from ${low} to ${high}`;
  const hint = 'Say “about equal”, or compare rows that are further apart';
  return [error(locate(), 'unsettled-rank', message, hint)];
}

/** With one digit more than may be written, so that an editor sees where the ends lie. */
function show(precision: Precision, allowed: number): string {
  const decimals = Math.min(allowed + 1, 6);
  return `${roundTo(precision.low, decimals)} to ${roundTo(precision.high, decimals)}`;
}
