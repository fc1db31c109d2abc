import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeHeaderFiles } from './header-files.ts';
import { readLibraries } from './read-libraries.ts';
import { bringEngine } from '../engine/engine-store.ts';
import { renderSite } from '../engine/render-site.ts';
import { countOf } from '../domain/count-of.ts';
import type { Library } from '../library/library.ts';
import { findReleases } from '../library/releases.ts';
import type { BuiltSite } from '../publish/same-site.ts';
import { readPageSeconds, readSettings, type Settings } from '../settings.ts';
import type { BeginBuilding } from '../publish/build-worker.ts';
import type { ContentState } from '../publish/content-state.ts';
import { writeBuildRecord } from '../publish/build-record.ts';
import { describeFailure } from '../publish/failure.ts';
import {
  inspectSite,
  listMachineFolders,
  type Libraries,
} from '../publish/inspection/inspect-site.ts';
import { nameOutput, type Output } from '../publish/output.ts';
import { startPageWorker, type Around, type PageWorker } from '../publish/start-page-worker.ts';
import { openPictureWorker, type PictureWorker } from '../publish/start-picture-worker.ts';
import { createProgress, type Progress } from '../publish/progress.ts';
import { clearPrintPages } from '../publish/pdf/print-pages.ts';
import { createPdfPrinter, type PdfPrinter } from '../publish/pdf/pdf-printer.ts';
import { startWatch, type Watch } from '../publish/watch.ts';
import { watchedUnits } from '../publish/watched-units.ts';
import { findProof } from '../cache/proof-cache.ts';
import { openCache } from '../cache/signed-cache.ts';

/** Builds for which a result is kept that none of them has asked for: a page that has not changed does not ask. */
const mostIdle = 20;

/** Milliseconds that a browser has to close. */
const patience = 2_000;

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
const [{ content }] = (await once(process, 'message')) as [BeginBuilding];
try {
  await buildWatched(values.output ?? '', new Map(content), readSettings());
} catch (cause) {
  console.error(describeFailure(cause));
  process.exitCode = 1;
} finally {
  // A browser that does not answer goes with the process.
  await Promise.race([printer?.close(), wait(patience)]);
}
process.exit();

async function buildWatched(
  published: string,
  state: ContentState,
  settings: Settings,
): Promise<void> {
  const watch = startWatch(readPageSeconds());
  try {
    await Promise.race([
      buildInWorker(nameOutput(published), state, settings, watch),
      watch.stalled,
    ]);
  } finally {
    watch.close();
  }
}

async function buildInWorker(
  output: Output,
  state: ContentState,
  settings: Settings,
  watch: Watch,
): Promise<void> {
  const { site } = output;
  const { step } = createProgress((line) => console.warn(line));
  const worker = startWriting(output, settings, watch);
  const pictures = openPictureWorker();
  const tools = { step, watch, worker, pictures };
  const libraries = await step(
    () => readLibraries(settings, state, worker.read),
    ({ shown }) =>
      `read and checked: ${countOf(shown.pages.length, 'page')}, ${countOf(shown.facts.entries.size, 'figure')}`,
  );
  const { all: whole, shown: library, warnings } = libraries;
  printer = settings.hasPdf ? createPdfPrinter(watch) : undefined;
  await printer?.open();
  const keepRendered = await render(output, libraries, state, settings, tools);
  const known = await step(
    () => {
      const finished = worker.finish();
      libraries.keep();
      return finished;
    },
    () => 'read the pages and wrote the search index',
  );
  await writeHeaderFiles(site, library.site.languages, settings);
  writeBuildRecord(site, settings);
  if (printer)
    await step(
      () => printer!.print(site, library, settings),
      () => 'printed the PDFs',
    );
  await step(
    () => inspectSite(output, libraries, settings, pictures, known),
    () => 'inspected the site',
  );
  keepRendered();
  await Promise.all([worker.close(), pictures.close()]);
  clearPrintPages(site, library);
  await reportBuild({ until: findUntil(whole, settings), warnings });
}

interface Tools {
  step: Progress['step'];
  watch: Watch;
  worker: PageWorker;
  pictures: PictureWorker;
}

/** Renders the files of the site and has them written; returns what keeps them for the next build. */
async function render(
  output: Output,
  { all: whole, shown: library }: Libraries,
  state: ContentState,
  settings: Settings,
  { step, watch, worker, pictures }: Tools,
): Promise<() => void> {
  const engine = await step(bringEngine, ({ isNew }) =>
    isNew ? 'compiled the pages, once for this revision' : 'found the compiled pages',
  );
  worker.begin(library.site.languages.map(({ code }) => code));
  const results = openCache<string>(settings.contentFolder, 'results', mostIdle);
  const proof = settings.edition === 'staff' && findProof(settings.contentFolder, state);
  const content = {
    library,
    whole,
    results,
    drawPicture: pictures.draw,
    drawCard: pictures.drawCard,
    ...(proof ? { proof } : {}),
  };
  const staging = { staged: worker.staged, take: worker.add };
  const watchRendering = <Result>(file: string, work: () => Promise<Result>) =>
    watch.during(watchedUnits.rendering(file), work);
  try {
    const rendered = await step(
      () => renderSite(engine.folder, output, content, settings, staging, watchRendering),
      ({ files, reused }) =>
        `rendered ${countOf(files - reused, 'file')}${reused > 0 ? `; ${countOf(reused, 'file')} are as they were` : ''}`,
    );
    return () => {
      results.keep();
      rendered.keep();
    };
  } finally {
    engine.release();
  }
}

function startWriting(output: Output, settings: Settings, watch: Watch): PageWorker {
  const { site: folder, published } = output;
  const { contentFolder } = settings;
  const machineFolders = listMachineFolders(output, settings);
  return startPageWorker({ folder, published, contentFolder, machineFolders }, watchWriting(watch));
}

function watchWriting({ during }: Watch): Around {
  let files = 0;
  return (file, work) => {
    if (file === undefined) return during(watchedUnits.writingIndex(files), work);
    files++;
    return during(watchedUnits.writing(file), work);
  };
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
