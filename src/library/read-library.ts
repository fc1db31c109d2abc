import { join, resolve } from 'node:path';
import { chartRecord } from '../domain/chart.ts';
import { claim } from '../domain/claim.ts';
import type { Dataset } from '../domain/dataset.ts';
import { fact, type Fact } from '../domain/fact.ts';
import { glossaryTerm } from '../domain/glossary-term.ts';
import { isResolved, resolveFact } from '../domain/ledger.ts';
import { place } from '../domain/place.ts';
import { error, type Problem } from '../domain/problem.ts';
import { site } from '../domain/site.ts';
import { source } from '../domain/source.ts';
import { table } from '../domain/table.ts';
import { timelineEvent } from '../domain/timeline-event.ts';
import { unit } from '../domain/unit.ts';
import { getStrings } from '../strings/index.ts';
import { readDatasets } from './datasets.ts';
import { resolveCharts } from './estimates-charts.ts';
import { isPlainFile, listEntries, relativeName, type FolderEntry } from './files.ts';
import { readInterfaces } from './interfaces.ts';
import type { Collection, Entry, Library } from './library.ts';
import { noStore, type ContentStore } from './content-store.ts';
import { readPages } from './pages.ts';
import { findStrays } from './strays.ts';
import { readRecords } from './records.ts';
import { findClashingNames } from './clashing-names.ts';
import { findSiteNameProblems } from './site-names.ts';
import { validate } from './validation.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Reads the whole content folder. All problems of all files are returned together;
 * the library is missing only where `site.yaml` cannot be read, or where the folder holds anything that is no
 * content: then nothing is read at all.
 */
export function readLibrary(
  contentFolder: string,
  store: ContentStore = noStore,
): { library?: Library; problems: Problem[] } {
  const folder = resolve(contentFolder);
  const foreign = findStrays(folder);
  if (foreign.length > 0) return { problems: [...findMissingSite(folder), ...foreign] };
  const content = listEntries(folder);
  const siteRead = readSite(folder, store);
  const languages = siteRead.value?.languages.map(({ code }) => code);
  const records = readAllRecords(content, store);
  const datasets = readDatasets(content, store);
  const pages = readPages(content, languages, store);
  const interfaces = readInterfaces(content, languages, store);
  const facts = resolveFacts(records, datasets.collection);
  const drawn = resolveCharts(
    records.charts.collection,
    facts.collection,
    records.sources.collection,
    new Map(languages?.map((code) => [code, getStrings(code, interfaces.interfaces)])),
  );
  const clashing = { problems: findClashingNames(content) };
  const parts = [siteRead, clashing, ...Object.values(records)];
  const problems = [...parts, datasets, pages, facts, interfaces, drawn].flatMap(
    (part): Problem[] => part.problems,
  );
  if (!siteRead.value) return { problems };
  const library: Library = {
    ...collectRecords(records),
    folder,
    site: siteRead.value,
    siteLocate: siteRead.locate,
    facts: facts.collection,
    charts: drawn.charts,
    interfaces: interfaces.interfaces,
    datasets: {
      entries: new Map([...datasets.collection.entries, ...drawn.datasets]),
      ids: datasets.collection.ids,
    },
    pages: pages.pages,
    refused: pages.refused,
  };
  return { problems, library };
}

const readAllRecords = (content: readonly FolderEntry[], store: ContentStore) => ({
  units: readRecords(content, 'units', unit, store),
  places: readRecords(content, 'places', place, store),
  sources: readRecords(content, 'sources', source, store),
  facts: readRecords(content, 'facts', fact, store),
  claims: readRecords(content, 'claims', claim, store),
  charts: readRecords(content, 'charts', chartRecord, store),
  tables: readRecords(content, 'tables', table, store),
  glossary: readRecords(content, 'glossary', glossaryTerm, store),
  timeline: readRecords(content, 'timeline', timelineEvent, store),
});

/** The records that are shown as they were read. */
const collectRecords = ({
  units,
  places,
  sources,
  claims,
  tables,
  glossary,
  timeline,
}: ReturnType<typeof readAllRecords>) => ({
  units: units.collection,
  places: places.collection,
  sources: sources.collection,
  claims: claims.collection,
  tables: tables.collection,
  glossary: glossary.collection,
  timeline: timeline.collection,
});

function readSite(folder: string, store: ContentStore) {
  const path = join(folder, 'site.yaml');
  const [missing] = findMissingSite(folder);
  if (missing) return { locate: () => missing, problems: [missing] };
  const yaml = readYamlFile(path, store);
  const result = validate(site, yaml.value, yaml.locate);
  const named = result.value ? findSiteNameProblems(result.value, yaml.locate) : [];
  return {
    ...result,
    locate: yaml.locate,
    problems: yaml.problems.length > 0 ? yaml.problems : [...result.problems, ...named],
  };
}

function findMissingSite(folder: string): Problem[] {
  const path = join(folder, 'site.yaml');
  if (isPlainFile(folder, path)) return [];
  const position = { file: relativeName(path), line: 1, column: 1 };
  const hint = 'Start from the site.yaml in the guide';
  return [error(position, 'missing-file', 'There is no site.yaml', hint)];
}

function resolveFacts(
  { facts, units }: ReturnType<typeof readAllRecords>,
  datasets: Collection<Dataset>,
) {
  const tables = { datasets: valuesOf(datasets), units: valuesOf(units.collection) };
  const records = facts.collection;
  const entries = new Map<string, Entry<Fact>>();
  const problems: Problem[] = [];
  for (const [id, { value, locate }] of records.entries) {
    // A dataset with faults of its own is known by name alone; its facts wait until it is mended.
    const used = [value, ...(value.contested?.others ?? [])].flatMap(
      ({ from }) => from?.dataset ?? [],
    );
    if (used.some((name) => datasets.ids.has(name) && !tables.datasets.has(name))) continue;
    const result = resolveFact(id, value, tables);
    if (isResolved(result)) entries.set(id, { id, value: result, locate });
    else {
      for (const { path, kind, message, hint } of result)
        problems.push(error(locate(path), kind, message, hint));
    }
  }
  return { collection: { entries, ids: records.ids }, problems };
}

const valuesOf = <Value>({ entries }: Collection<Value>): ReadonlyMap<string, Value> =>
  new Map([...entries].map(([id, { value }]) => [id, value]));
