import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Facts, terms and events name sources, units and themes that exist. */
export const checkRecords: Check = (library) => {
  const { sources, units, site } = library;
  const themes = new Set(Object.keys(site.themes));
  const source = (id: string | undefined, place: () => ReturnType<typeof library.siteLocate>) =>
    findUnknown('source', id, sources.ids, 'content/sources', place);
  const theme = (id: string | undefined, place: () => ReturnType<typeof library.siteLocate>) =>
    findUnknown('theme', id, themes, 'site.yaml', place);
  return [
    ...[...library.facts.entries.values()].flatMap(({ value, locate }) => [
      ...source(value.source, () => locate(['source'])),
      ...findUnknown('unit', value.unit, units.ids, 'content/units', () => locate(['unit'])),
      ...theme(value.theme, () => locate(['theme'])),
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
