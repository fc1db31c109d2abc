import type { Correction } from '../domain/correction.ts';
import { fill } from '../strings/index.ts';
import type { Edition } from './edition.ts';

/** “69.2% became 70%”, in the unit of the fact; nothing where the correction is not of a figure. */
export function describeChange(
  { fact: id, old: before, new: after }: Correction,
  { library, formatter, strings }: Edition,
): string | undefined {
  if (id === undefined || before === undefined || after === undefined) return undefined;
  const fact = library.facts.entries.get(id)?.value;
  const unit = fact && library.units.entries.get(fact.unit)?.value;
  const write = (value: number | string) => (unit ? formatter.value(value, unit) : String(value));
  return fill(strings.page.correctedValue, { old: write(before), new: write(after) });
}
