import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findScript } from '../cache/scripts.ts';
import { countOf } from '../domain/count-of.ts';
import { visibleLine } from '../domain/visible-text.ts';
import { writeBuildRecord } from '../publish/build-record.ts';
import { readContentState, refuseChange, type ContentState } from '../publish/content-state.ts';
import { digestFile, writeDigests, type Digests } from '../publish/digest-list.ts';
import { describeFailure } from '../publish/failure.ts';
import { refuseUnfit } from '../publish/fitness.ts';
import { onInterruption } from '../publish/interruption.ts';
import { keepFiles, listHashed } from '../publish/kept-files.ts';
import type { Lock } from '../publish/lock.ts';
import { startBuildWorker, type BuildWorker } from '../publish/build-worker.ts';
import { confirmOutput, takeOutput } from '../publish/output-lock.ts';
import { nameOutput, type Output } from '../publish/output.ts';
import { formatSeconds } from '../publish/progress.ts';
import { rememberSite, stageSame } from '../publish/same-site.ts';
import { keepSpare } from '../publish/spare.ts';
import { clearStaging, markSite, openStaging, swapIn } from '../publish/staging.ts';
import { readSettings, type Settings } from '../settings.ts';

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

/** Said once of a site that does not know its public address. */
const withoutAddress =
  'SITE_URL is not set. Left out: canonical links, links between languages, cards for shared links, breadcrumbs, the sitemap; addresses in files begin at the root of the server.';

/** While the lock is held, and with nothing left beside the published folder however it ends. */
async function publishAlone(output: Output, settings: Settings): Promise<void> {
  const lock = await takeOutput(output);
  const worker = startBuildWorker(findScript('build-worker'), output, settings.now, lock.add);
  const cleanUp = () => {
    try {
      keepSpare(output);
      clearStaging(output);
    } finally {
      lock.release();
    }
  };
  const stopListening = onInterruption(output.name, () => worker.stop().then(cleanUp));
  try {
    openStaging(output);
    const start = performance.now();
    const digests = await publish(output, settings, worker, lock);
    const taken = formatSeconds(performance.now() - start);
    const size = describeSize(output.published, [...digests.keys(), digestFile]);
    console.warn(visibleLine(`${taken.padStart(7)}  in all; ${output.name} is published: ${size}`));
    if (!settings.siteUrl) console.warn(withoutAddress);
  } finally {
    await worker.stop();
    cleanUp();
    stopListening();
  }
}

async function publish(
  output: Output,
  settings: Settings,
  worker: BuildWorker,
  lock: Lock,
): Promise<Digests> {
  const before = readContentState(settings.contentFolder);
  const digests =
    stageAgain(output, settings, before) ?? (await buildAnew(output, settings, worker, before));
  confirmOutput(lock, output);
  swapIn(output);
  return digests;
}

async function buildAnew(
  output: Output,
  settings: Settings,
  worker: BuildWorker,
  before: ContentState,
): Promise<Digests> {
  const building = worker.build(before);
  building.catch(() => {});
  // While it is at work.
  const published = listHashed(output.published);
  const built = await building;
  refuseChange(before, readContentState(settings.contentFolder));
  const digests = complete(output, settings, published);
  rememberSite(output, settings, before, { built, digests });
  return digests;
}

/** “817 files, 33.4 MB” */
function describeSize(folder: string, files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return `${countOf(files.length, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** Stages what is published already, where nothing has changed that decides a byte of it; else returns nothing. */
function stageAgain(
  output: Output,
  settings: Settings,
  content: ContentState,
): Digests | undefined {
  const start = performance.now();
  const same = stageSame(output, settings, content);
  if (!same) return undefined;
  writeBuildRecord(output.site, settings);
  const digests = complete(output, settings);
  if (!same.isWhole(digests, output.site)) return undefined;
  if (same.warnings) console.warn(same.warnings);
  const taken = formatSeconds(performance.now() - start).padStart(7);
  console.warn(`${taken}  found that nothing has changed since the last build`);
  return digests;
}

/** Adds to the staged site what every publication has of its own; returns the digests of all. */
function complete(output: Output, settings: Settings, published?: readonly string[]): Digests {
  markSite(output);
  keepFiles(output, settings, published);
  return writeDigests(output.site);
}
