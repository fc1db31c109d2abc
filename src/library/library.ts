import type { Prose } from './prose.ts';
import type { Root } from 'mdast';
import type { Chart } from '../domain/chart.ts';
import type { Claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Fact } from '../domain/fact.ts';
import type { GlossaryTerm } from '../domain/glossary-term.ts';
import type { Briefing, Note, PageKind } from '../domain/page.ts';
import type { Place as Tile } from '../domain/place.ts';
import type { Position } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import type { Source } from '../domain/source.ts';
import type { Table } from '../domain/table.ts';
import type { TimelineEvent } from '../domain/timeline-event.ts';
import type { Unit } from '../domain/unit.ts';
import type { Interfaces } from '../strings/index.ts';
import type { Path } from './yaml-file.ts';

/** A record with where it was written, so that any check can point at it. */
export interface Entry<Value> {
  id: string;
  value: Value;
  locate: (path: Path) => Position;
}

/** Records of one kind by id. `ids` also holds those refused, so that one slip is reported once. */
export interface Collection<Value> {
  entries: ReadonlyMap<string, Entry<Value>>;
  ids: ReadonlySet<string>;
}

/** Whose words a text is. */
export interface Owner {
  kind:
    'site' | 'unit' | 'place' | 'dataset' | 'fact' | 'claim' | 'chart' | 'table' | 'term' | 'event';
  id: string;
}

interface PageBase extends Prose {
  slug: string;
  language: string;
  /** Path relative to the project’s root. */
  file: string;
  /** Digest of the file’s text as it was read. */
  digest: string;
  tree: Root;
  /** What a translator reads of it. */
  text: string;
  locate: (path: Path) => Position;
}

export type BriefingPage = PageBase & { kind: 'briefings'; data: Briefing };
export type NotePage = PageBase & { kind: 'notes'; data: Note };
export type Page = BriefingPage | NotePage;

/**
 * A page with a slip in its frontmatter or text. It is never shown, but known: links to it stand, and
 * what else is wrong with it is found in the same run.
 */
export interface RefusedPage extends Prose {
  kind: PageKind;
  slug: string;
  language: string;
  file: string;
  tree: Root;
  /** Its text could be read at all. */
  isRead: boolean;
}

/** Everything under `content/`, read once and typed. */
export interface Library {
  /** The content folder, absolute. */
  folder: string;
  site: Site;
  siteLocate: (path: Path) => Position;
  units: Collection<Unit>;
  places: Collection<Tile>;
  sources: Collection<Source>;
  datasets: Collection<Dataset>;
  facts: Collection<Fact>;
  claims: Collection<Claim>;
  charts: Collection<Chart>;
  tables: Collection<Table>;
  glossary: Collection<GlossaryTerm>;
  timeline: Collection<TimelineEvent>;
  /** Interface words that the site brings itself. */
  interfaces: Interfaces;
  pages: readonly Page[];
  refused: readonly RefusedPage[];
}

/** Every record with words for readers, of whichever kind; the site itself comes first. */
export function listRecords(
  library: Library,
): (Pick<Entry<unknown>, 'value' | 'locate'> & Owner)[] {
  const kinds = {
    unit: library.units,
    place: library.places,
    dataset: { entries: new Map(filedDatasets(library).map((entry) => [entry.id, entry])) },
    fact: library.facts,
    claim: library.claims,
    chart: library.charts,
    table: library.tables,
    term: library.glossary,
    event: library.timeline,
  } satisfies Partial<Record<Owner['kind'], Pick<Collection<unknown>, 'entries'>>>;
  return [
    { kind: 'site', id: '', value: library.site, locate: library.siteLocate },
    ...(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
      [...kinds[kind].entries.values()].map((entry) => ({ kind, ...entry })),
    ),
  ];
}

/** The value of a record; the checks have made sure that it exists. */
export function getValue<Value>(collection: Collection<Value>, id: string): Value {
  const entry = collection.entries.get(id);
  if (!entry) throw new Error(`"${id}" is not in the library`);
  return entry.value;
}

/** Datasets of content/data, without the tables that are made of estimates. */
export const filedDatasets = (library: Library) =>
  [...library.datasets.entries.values()].filter(({ id }) => library.datasets.ids.has(id));

/** Datasets whose licence allows the whole table to be shown and passed on. */
export const publishedDatasets = (library: Library) =>
  [...library.datasets.entries.values()].filter(({ value }) => value.publish);
