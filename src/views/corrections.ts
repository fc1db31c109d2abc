import { distinct } from '../domain/distinct.ts';
import type { Correction } from '../domain/correction.ts';
import type { Fact } from '../domain/fact.ts';
import { findCorrections } from '../library/corrections.ts';
import { fill } from '../domain/fill.ts';
import { derive } from './derived.ts';
import { pagesOf, type Locale } from './locale.ts';

const reportedOf = derive('corrections', (locale: Locale, name): Correction[] =>
  (findCorrections(locale.library).get(name) ?? [])
    .filter(({ page }) => pagesOf(locale, page.kind).includes(page))
    .map(({ correction }) => correction),
);

/** Corrections of a fact, under whatever id, that this language’s pages report; each once. */
export function correctionsOf({ id, formerly }: Fact, locale: Locale): Correction[] {
  const reported = [id, ...formerly].flatMap((name) => reportedOf(locale, name));
  return distinct(reported);
}

/** “69.2% became 70%”, in the unit of the fact; nothing where the correction is not of a figure. */
export function describeChange(
  { fact: id, old: before, new: after }: Correction,
  { library, formatter, strings }: Locale,
): string | undefined {
  // Where only what is said of the value has changed, the words tell it.
  if (id === undefined || before === undefined || after === undefined || before === after)
    return undefined;
  const fact = library.facts.entries.get(id)?.value;
  const unit = fact && library.units.entries.get(fact.unit)?.value;
  const write = (value: number | string) => (unit ? formatter.value(value, unit) : String(value));
  return fill(strings.page.correctedValue, { old: write(before), new: write(after) });
}
