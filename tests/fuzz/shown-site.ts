import { formatBibtex, formatCslJson, formatRis } from '../../src/citations/bibliography.ts';
import { formatCsvTable } from '../../src/domain/csv-format.ts';
import { createDataPackage } from '../../src/exports/data-package.ts';
import { datasetFile } from '../../src/exports/dataset-file.ts';
import { describeForSearch } from '../../src/exports/dataset-markup.ts';
import { describeDataset } from '../../src/exports/describe-dataset.ts';
import { citeSources } from '../../src/exports/fact-citation.ts';
import { factsFile } from '../../src/exports/facts-file.ts';
import { describeFeed, formatAtom } from '../../src/exports/feed.ts';
import { listFacts } from '../../src/exports/list-facts.ts';
import { createLocate } from '../../src/exports/locate.ts';
import { publishedDatasets, type Library } from '../../src/library/library.ts';
import { findSections } from '../../src/markup/outline.ts';
import { renderSegments } from '../../src/markup/segments.ts';
import { describeAnswers } from '../../src/search/answer-file.ts';
import { getDrawnChart } from '../../src/views/drawn-chart.ts';
import { createDressing } from '../../src/views/dressing.ts';
import { localesOf, type Locale } from '../../src/views/locale.ts';
import { listRegister } from '../../src/views/register.ts';
import { listSources } from '../../src/views/source-register.ts';
import { today } from '../support/today.ts';
import { findHarm } from './shown-html.ts';

const site = new URL('https://fish.example');
const locate = createLocate(site);
const history = { kind: 'complete', day: '2026-01-01' } as const;
const dates = () => ({ published: '2026-01-01', changed: '2026-01-02' });

/** Writes what pages and programmes get from a library without errors; throws where it cannot. */
export function showSite(library: Library): void {
  factsFile.parse(listFacts(library, { today, locate, history, dates }));
  createDataPackage(library, site, locate);
  const sources = citeSources(library);
  for (const format of [formatBibtex, formatRis, formatCslJson]) format(sources);
  for (const { id, value } of publishedDatasets(library)) {
    datasetFile.parse(describeDataset(id, library, locate));
    formatCsvTable(value);
  }
  localesOf(library).forEach(showLocale);
}

function showLocale(locale: Locale): void {
  const { library } = locale;
  formatAtom(locale, locate);
  describeFeed(locale, site, locate);
  describeAnswers(locale);
  listRegister(locale, 'theme');
  listSources(locale, 'publisher');
  for (const { id } of publishedDatasets(library)) describeForSearch(id, locale, locate);
  for (const id of library.charts.entries.keys()) getDrawnChart(id, locale);
  for (const page of library.pages) {
    findSections(page.tree);
    const harm = findHarm(renderSegments(page.tree, createDressing(page, locale)));
    if (harm.length > 0) throw new Error(`${page.file} is shown with ${harm.join(', ')}`);
  }
}
