import type { Derivation } from '../domain/derivation.ts';
import type { Measure } from '../domain/measure.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Qualifier } from '../domain/qualifier.ts';
import { boundsOf } from '../library/carried-bounds.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';

interface Given {
  from?: Derivation | undefined;
  qualifier?: Qualifier | undefined;
  measure?: Measure | undefined;
}

/**
 * A number taken from bounds and approximations is one itself, and says so: “more than”, “about”. So is the sum of
 * those members of a group that are listed: “at least”.
 */
export const checkLostBounds: Check = (library) =>
  [...library.facts.entries.values()].flatMap(({ value, locate }) => [
    ...find(value, [], library, locate),
    ...(value.contested?.others ?? []).flatMap((other, at) =>
      find(other, ['contested', 'others', at], library, locate),
    ),
  ]);

function find(
  { from, qualifier, measure }: Given,
  path: Path,
  library: Library,
  locate: (path: Path) => Position,
): Problem[] {
  const carried = from && boundsOf(from, measure?.place, library);
  if (!carried) return [];
  if (carried === 'unsettled') {
    const message = `The rank is open: some of the numbers in "${from.column}" are bounds`;
    const hint = 'Compare rows whose numbers are none';
    return [error(locate([...path, 'from', 'compute']), 'unsettled-rank', message, hint)];
  }
  if (qualifier && carried.includes(qualifier)) return [];
  const written = qualifier ? `the qualifier is "${qualifier}"` : 'there is no qualifier';
  const message = `Numbers of "${from.column}" that it is taken from are bounds or approximations, or not all are listed, and ${written}`;
  const position = locate([...path, qualifier ? 'qualifier' : 'from']);
  return [error(position, 'lost-bound', message, `Write qualifier: ${carried.join(' or ')}`)];
}
