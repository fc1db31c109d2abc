import type { Estimate, Fact } from '../domain/fact.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Unit } from '../domain/unit.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import type { FindNumerals } from '../numerals/find-numerals.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';
import { fitsCurrency, styleOf } from './fitting-facts.ts';

/**
 * Where a quotation holds the number of its figure, it is in the figure’s unit there: A$ is not “$”, per cent are not
 * percentage points. What an editor adds to the source’s words stands in square brackets: “[A]$500m”.
 */
export const checkQuotedUnits: Check = (library, { findNumerals: find = findNumerals }) =>
  [...library.facts.entries.values()].flatMap(({ value: fact, locate }) =>
    [fact, ...(fact.contested?.others ?? [])].flatMap((given, index) => {
      const path: Path = index === 0 ? [] : ['contested', 'others', index - 1];
      return findWrongUnit(given, fact.unit, library, find, () => locate([...path, 'quote']));
    }),
  );

function findWrongUnit(
  { quote, value, source }: Fact | Estimate,
  id: string,
  library: Library,
  find: FindNumerals,
  locate: () => Position,
): Problem[] {
  const unit = library.units.entries.get(id)?.value;
  if (!unit || quote === undefined || typeof value !== 'number') return [];
  const language = library.sources.entries.get(source)?.value.language ?? 'en';
  const same = find(quote.replace(/\[([^\]]*)\]/g, '$1'), language).filter(
    (numeral) => numeral.value === value,
  );
  const [first] = same;
  if (!first || same.some((numeral) => isIn(numeral, unit))) return [];
  const message = `The quotation says "${first.text}", but the figure is in "${id}"`;
  const hint =
    unit.style === 'currency'
      ? 'Correct the unit; or, where the source means that currency, add what it leaves out in square brackets: [A]$500m'
      : 'Correct the unit, or quote the words that give the figure';
  return [error(locate(), 'wrong-unit', message, hint)];
}

/** Its sign or words are of the unit’s kind, and of its currency. */
function isIn(numeral: Numeral, unit: Unit): boolean {
  const style = styleOf(numeral);
  // A plain number may be of anything: “500 tonnes or 600”, “seventy of a hundred”.
  if (style === undefined || numeral.kind === 'count') return true;
  if (style === 'percent' && isOfPoints(numeral))
    return unit.style === 'quantity' && unit.dimension === 'points';
  if (style !== unit.style) return false;
  return unit.style !== 'currency' || fitsCurrency(numeral.text, unit.currency);
}

const isOfPoints = ({ text }: Numeral): boolean => /\bpoints?\b|điểm/iu.test(text);
