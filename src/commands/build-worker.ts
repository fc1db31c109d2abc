import { countOf } from '../domain/count-of.ts';
import { parseArgs } from 'node:util';
import { ContentProblems, hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { reporters } from '../checks/reporters.ts';
import { writeHeaderFiles } from './header-files.ts';
import { bringEngine } from '../engine/engine-store.ts';
import { renderSite } from '../engine/render-site.ts';
import { viewEdition } from '../library/edition-view.ts';
import type { Library } from '../library/library.ts';
import { findReleases } from '../library/releases.ts';
import type { BuiltSite } from '../publish/same-site.ts';
import { startIndexer } from '../search/indexer.ts';
import { readSettings, type Settings } from '../settings.ts';
import { writeBuildRecord } from '../publish/build-record.ts';
import { describeFailure } from '../publish/failure.ts';
import { inspectSite, type Libraries } from '../publish/inspection/inspect-site.ts';
import { readPages } from '../publish/inspection/staged-site.ts';
import type { PageParts } from '../publish/inspection/staged-page.ts';
import { nameOutput, type Output } from '../publish/output.ts';
import { createProgress, type Progress } from '../publish/progress.ts';
import { clearPrintPages } from '../publish/pdf/print-pages.ts';
import { createPdfPrinter, type PdfPrinter } from '../publish/pdf/pdf-printer.ts';
import { openCache, type SignedCache } from '../cache/signed-cache.ts';
import { openContent } from '../cache/content-cache.ts';

/** Builds for which a result is kept that none of them has asked for: a page that has not changed does not ask. */
const mostIdle = 20;

/**
 * Builds a site in the staging folder, in a process of its own: what it uses up, changes or breaks is gone with it. The
 * build that has started it decides when it ends; without that one it has no purpose.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
let printer: PdfPrinter | undefined;
process.on('disconnect', () => {
  void Promise.resolve(printer?.close()).finally(() => process.exit(1));
});

const { values } = parseArgs({ options: { output: { type: 'string' } } });
try {
  await buildInWorker(values.output ?? '', readSettings());
} catch (cause) {
  console.error(describeFailure(cause));
  process.exitCode = 1;
} finally {
  await printer?.close();
}
process.exit();

async function buildInWorker(published: string, settings: Settings): Promise<void> {
  const output = nameOutput(published);
  const { site } = output;
  const { step } = createProgress((line) => console.warn(line));
  const libraries = await step(
    () => readLibraries(settings),
    ({ shown }) =>
      `read and checked: ${countOf(shown.pages.length, 'page')}, ${countOf(shown.facts.entries.size, 'figure')}`,
  );
  if (settings.hasPdf) {
    printer = createPdfPrinter();
    await printer.open();
  }
  const { all: whole, shown: library } = libraries;
  const pages = openCache<PageParts>(settings.contentFolder, 'pages');
  const keepRendered = await renderIndexed(output, libraries, settings, { step, pages });
  await writeHeaderFiles(site, library.site.languages, settings);
  writeBuildRecord(site, settings);
  if (printer)
    await step(
      () => printer!.print(site, library, settings),
      () => 'printed the PDFs',
    );
  await step(
    () => inspectSite(output, libraries, settings, pages),
    () => 'inspected the site',
  );
  pages.keep();
  keepRendered();
  clearPrintPages(site, library);
  const { warnings } = libraries;
  await reportBuild({ until: findUntil(whole, settings), warnings });
}

/** Renders the pages, indexes them for the search and reads them for the inspection; returns what keeps the files. */
async function renderIndexed(
  output: Output,
  { all: whole, shown: library }: Libraries,
  settings: Settings,
  { step, pages }: { step: Progress['step']; pages: SignedCache<PageParts> },
): Promise<() => void> {
  const engine = await step(bringEngine, ({ isNew }) =>
    isNew ? 'compiled the pages, once for this revision' : 'found the compiled pages',
  );
  const index = startIndexer({
    contentFolder: settings.contentFolder,
    languages: library.site.languages.map(({ code }) => code),
  });
  const results = openCache<string>(settings.contentFolder, 'results', mostIdle);
  const content = { library, whole, results };
  try {
    const rendered = await step(
      () =>
        renderSite(engine.folder, output, content, settings, async ({ file, bytes }) => {
          if (file.endsWith('.html')) await index.add(file, Buffer.from(bytes).toString());
        }),
      ({ files, reused }) =>
        `rendered ${countOf(files - reused, 'file')}${reused > 0 ? `; ${countOf(reused, 'file')} are as they were` : ''}`,
    );
    results.keep();
    await step(
      async () => {
        const writing = index.write(output.site);
        writing.catch(() => {});
        readPages(output.site, pages);
        await writing;
      },
      () => 'read the pages and wrote the search index',
    );
    return rendered.keep;
  } finally {
    engine.release();
    await index.close();
  }
}

/** Resolves when it is told: this process ends at once. */
async function reportBuild(built: BuiltSite): Promise<void> {
  if (process.send) await new Promise<void>((resolve) => process.send!(built, () => resolve()));
}

/** When the same content makes another site: with the next day, or before that where an embargo ends. */
function findUntil(library: Library, { now, today }: Settings): string {
  const nextDay = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString();
  const ends = [...findReleases(library).values()].flatMap(({ publishAt }) => publishAt ?? []);
  const later = [nextDay, ...ends].map(Date.parse).filter((time) => time > Date.parse(now));
  return new Date(Math.min(...later)).toISOString();
}

/** The content, which must be sound as a whole, and what this edition shows of it. */
async function readLibraries(settings: Settings): Promise<Libraries & { warnings: string }> {
  const store = openContent(settings.contentFolder);
  const { library, problems } = await readAndCheck(settings, store);
  store.keep();
  if (!library || hasErrors(problems)) throw new ContentProblems(problems);
  const warnings = problems.length > 0 ? reporters.text(problems) : '';
  if (warnings) console.warn(warnings);
  return { all: library, shown: viewEdition(library, settings.edition, settings.now), warnings };
}
