import { findPublished, type Source } from '../domain/source.ts';
import { findSourceUsage, type SourceUsage } from '../library/source-usage.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';
import type { Filter } from './filters.ts';

/** What the sources can be sorted by; the first is their order at their own address. */
export const sourceOrders = ['publisher', 'newest', 'used'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

export interface SourceRow {
  id: string;
  source: Source;
  usage: SourceUsage;
  /** What the filters ask of the row, by name of the filter. */
  traits: Record<string, string[]>;
}

/** Every source with what rests on it, in the order asked for. */
export function listSources(locale: Locale, order: SourceOrder): SourceRow[] {
  const { library, formatter } = locale;
  const byPublisher = (a: SourceRow, b: SourceRow) =>
    formatter.compare(a.source.publisher, b.source.publisher) ||
    formatter.compare(a.source.title, b.source.title);
  const compare = {
    publisher: byPublisher,
    newest: (a, b) =>
      (findPublished(b.source) ?? '').localeCompare(findPublished(a.source) ?? '', 'en'),
    used: (a, b) => countUses(b.usage) - countUses(a.usage),
  } satisfies Record<SourceOrder, (a: SourceRow, b: SourceRow) => number>;
  return [...library.sources.entries.values()]
    .map(({ id, value }) => createRow(id, value, restsOn(locale, id)))
    .toSorted((a, b) => compare[order](a, b) || byPublisher(a, b));
}

/** What rests on a source, by its id. */
const restsOn = derive(
  'rests-on',
  ({ library }: Locale, id): SourceUsage =>
    findSourceUsage(library).get(id) ?? { facts: [], datasets: [], pages: [] },
  ({ pages, ...others }) => ({ ...others, pages: pages.map(({ file }) => file) }),
);

export const countUses = ({ facts, datasets, pages }: SourceUsage): number =>
  facts.length + datasets.length + pages.length;

function createRow(id: string, source: Source, usage: SourceUsage): SourceRow {
  const uses = [
    ...(usage.facts.length > 0 ? ['figures'] : []),
    ...(usage.datasets.length > 0 ? ['data'] : []),
    ...(usage.pages.length > 0 ? ['pages'] : []),
  ];
  return {
    id,
    source,
    usage,
    traits: { confidence: [source.confidence], use: uses.length > 0 ? uses : ['nothing'] },
  };
}

export function createSourceFilters({ strings: { sources: words } }: Locale): Filter[] {
  const options = (titles: Record<string, string>) =>
    Object.entries(titles).map(([value, title]) => ({ value, title }));
  return [
    { name: 'confidence', title: words.trust, options: options(words.trusts) },
    { name: 'use', title: words.use, options: options(words.uses) },
  ];
}
