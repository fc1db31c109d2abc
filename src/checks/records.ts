import type { Fact } from '../domain/fact.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Unit } from '../domain/unit.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Facts, terms and events name sources, units and themes that exist. */
export const checkRecords: Check = (library) => {
  const { sources, units, site } = library;
  const themes = new Set(Object.keys(site.themes));
  const source = (id: string | undefined, position: () => Position) =>
    findUnknown('source', id, sources.ids, 'content/sources', position);
  const theme = (id: string | undefined, position: () => Position) =>
    findUnknown('theme', id, themes, 'site.yaml', position);
  return [
    ...[...library.facts.entries.values()].flatMap(({ value, locate }) => [
      ...source(value.source, () => locate(['source'])),
      ...findUnknown('unit', value.unit, units.ids, 'content/units', () => locate(['unit'])),
      ...theme(value.theme, () => locate(['theme'])),
      ...checkStyle(value, library.units.entries.get(value.unit)?.value, () => locate(['unit'])),
    ]),
    ...[...library.timeline.entries.values()].flatMap(({ value, locate }) => [
      ...value.sources.flatMap((id, index) => source(id, () => locate(['sources', index]))),
      ...theme(value.theme, () => locate(['theme'])),
    ]),
    ...[...library.glossary.entries.values()].flatMap(({ value, locate }) =>
      source(value.source, () => locate(['source'])),
    ),
    ...library.pages.flatMap((page) => theme(page.data.theme, () => page.locate(['theme']))),
  ];
};

/** Dates are dates and numbers are numbers, by value and by unit. */
function checkStyle(fact: Fact, unit: Unit | undefined, position: () => Position): Problem[] {
  const isDate = typeof fact.value === 'string';
  if (!unit || isDate === (unit.style === 'date')) return [];
  return [
    error(
      position(),
      'wrong-unit',
      `The value is a ${isDate ? 'date' : 'number'}, but "${fact.unit}" is a unit of ${unit.style === 'date' ? 'dates' : 'numbers'}`,
      isDate ? 'Name a unit of style date' : 'Name the unit the number is in',
    ),
  ];
}
