import { join, resolve } from 'node:path';
import { chartRecord } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { fact, type Fact, type FactRecord } from '../domain/fact.ts';
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
import { isPlainFile, listEntries, relativeName } from './files.ts';
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
  const units = readRecords(content, 'units', unit, store);
  const places = readRecords(content, 'places', place, store);
  const sources = readRecords(content, 'sources', source, store);
  const facts = readRecords(content, 'facts', fact, store);
  const charts = readRecords(content, 'charts', chartRecord, store);
  const tables = readRecords(content, 'tables', table, store);
  const glossary = readRecords(content, 'glossary', glossaryTerm, store);
  const timeline = readRecords(content, 'timeline', timelineEvent, store);
  const twins = { problems: findClashingNames(content) };
  const datasets = readDatasets(content, store);
  const languages = siteRead.value?.languages.map(({ code }) => code);
  const pages = readPages(content, languages, store);
  const resolved = resolveFacts(facts.collection, datasets.collection);
  const interfaces = readInterfaces(content, languages, store);
  const drawn = resolveCharts(
    charts.collection,
    resolved.collection,
    sources.collection,
    new Map(languages?.map((code) => [code, getStrings(code, interfaces.interfaces)])),
  );
  const parts = [
    siteRead,
    twins,
    units,
    places,
    sources,
    facts,
    charts,
    tables,
    glossary,
    timeline,
    datasets,
    pages,
    resolved,
    interfaces,
    drawn,
  ];
  const problems = parts.flatMap((part): Problem[] => part.problems);
  if (!siteRead.value) return { problems };
  return {
    problems,
    library: {
      folder,
      site: siteRead.value,
      siteLocate: siteRead.locate,
      units: units.collection,
      places: places.collection,
      sources: sources.collection,
      facts: resolved.collection,
      charts: drawn.charts,
      tables: tables.collection,
      glossary: glossary.collection,
      timeline: timeline.collection,
      interfaces: interfaces.interfaces,
      datasets: {
        entries: new Map([...datasets.collection.entries, ...drawn.datasets]),
        ids: datasets.collection.ids,
      },
      pages: pages.pages,
      refused: pages.refused,
    },
  };
}

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

function resolveFacts(records: Collection<FactRecord>, datasets: Collection<Dataset>) {
  const tables = new Map([...datasets.entries].map(([id, { value }]) => [id, value]));
  const entries = new Map<string, Entry<Fact>>();
  const problems: Problem[] = [];
  for (const [id, { value, locate }] of records.entries) {
    // A dataset with faults of its own is known by name alone; its facts wait until it is mended.
    const used = [value, ...(value.contested?.others ?? [])].flatMap(
      ({ from }) => from?.dataset ?? [],
    );
    if (used.some((name) => datasets.ids.has(name) && !tables.has(name))) continue;
    const result = resolveFact(id, value, tables);
    if (isResolved(result)) entries.set(id, { id, value: result, locate });
    else {
      for (const { path, kind, message, hint } of result)
        problems.push(error(locate(path), kind, message, hint));
    }
  }
  return { collection: { entries, ids: records.ids }, problems };
}
