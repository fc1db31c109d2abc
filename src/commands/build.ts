import { ContentProblems, hasErrors } from '../checks/content-problems.ts';
import { readAndCheck } from '../checks/read-and-check.ts';
import { viewEdition } from '../library/edition-view.ts';
import { writeBuildRecord } from '../publish/build-record.ts';
import { readContentState, refuseChange } from '../publish/content-state.ts';
import { writeDigests } from '../publish/digest-list.ts';
import { describeFailure } from '../publish/failure.ts';
import { refuseUnfit } from '../publish/fitness.ts';
import { inspectSite, type Libraries } from '../publish/inspection/inspect-site.ts';
import { onInterruption } from '../publish/interruption.ts';
import { keepFiles } from '../publish/kept-files.ts';
import type { Lock } from '../publish/lock.ts';
import { confirmOutput, takeOutput } from '../publish/output-lock.ts';
import { nameOutput, type Output } from '../publish/output.ts';
import { clearPrintPages } from '../publish/pdf/print-pages.ts';
import { createPress, type Press } from '../publish/pdf/press.ts';
import { createRenderer, type Renderer } from '../publish/renderer.ts';
import { clearStaging, markSite, openStaging, swapIn } from '../publish/staging.ts';
import { bringTrees, keepTrees } from '../publish/tree-cache.ts';
import {
  bringSite,
  closeWorkshop,
  nameWorkshop,
  openWorkshop,
  type Workshop,
} from '../publish/workshop.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { readSettings, type Settings } from '../site/settings.ts';
import { writeHeaderFiles } from './header-files.ts';

/**
 * Builds the site whole or not at all: it grows beside the published folder and takes its place only
 * when content, pages, links and search index are without fault. Returns whether it was published.
 */
export async function buildSite(): Promise<boolean> {
  try {
    const settings = readSettings();
    const output = nameOutput(settings.outFolder);
    refuseUnfit(output, settings.contentFolder);
    await publishAlone(output, settings);
    return true;
  } catch (cause) {
    console.error(describeFailure(cause));
    return false;
  }
}

/** While the lock is held, and with nothing left beside the published folder however it ends. */
async function publishAlone(output: Output, settings: Settings): Promise<void> {
  const lock = await takeOutput(output);
  const renderer = createRenderer(settings.now);
  const press = settings.hasPdf ? createPress() : undefined;
  const workshop = nameWorkshop(output);
  const leave = () => {
    try {
      closeWorkshop(workshop);
      clearStaging(output);
    } finally {
      lock.release();
    }
  };
  const stop = () => Promise.all([renderer.stop(), press?.close()]);
  const lift = onInterruption(output.name, () => stop().then(leave));
  try {
    openStaging(output);
    await publish({ output, settings, workshop, renderer, press, lock });
  } finally {
    await press?.close();
    leave();
    lift();
  }
}

interface Building {
  output: Output;
  settings: Settings;
  workshop: Workshop;
  renderer: Renderer;
  /** Missing where no PDFs are asked for. */
  press: Press | undefined;
  lock: Lock;
}

async function publish(building: Building): Promise<void> {
  const { output, settings, workshop, renderer, press, lock } = building;
  const { contentFolder } = settings;
  const before = readContentState(contentFolder);
  const libraries = await readLibraries(settings);
  await press?.open();
  openWorkshop(workshop);
  bringTrees(contentFolder, workshop);
  await renderer.render(workshop, lock.add);
  await bringSite(workshop, output);
  await writeSearchIndex(output.site);
  await writeHeaderFiles(output.site, settings);
  writeBuildRecord(output.site, settings);
  await press?.print(output.site, libraries.shown, settings);
  await inspectSite(output, libraries, settings);
  clearPrintPages(output.site, libraries.shown);
  refuseChange(before, readContentState(contentFolder));
  markSite(output);
  keepFiles(output, settings);
  writeDigests(output.site);
  confirmOutput(lock, output);
  swapIn(output);
  keepTrees(contentFolder, workshop);
}

/** The content, which must be sound as a whole, and what this edition shows of it. */
async function readLibraries(settings: Settings): Promise<Libraries> {
  const { library, problems } = await readAndCheck(settings);
  if (!library || hasErrors(problems)) throw new ContentProblems(problems);
  return { all: library, shown: viewEdition(library, settings.edition, settings.now) };
}

if (import.meta.main) process.exitCode = (await buildSite()) ? 0 : 1;
