import { digestOf } from '../library/digest.ts';
import { rmSync } from 'node:fs';
import { readRepositoryState } from '../history/repository-state.ts';
import type { Settings } from '../settings.ts';
import { recordFile } from './build-record.ts';
import type { ContentState } from './content-state.ts';
import { digestFile, formatDigests, type Digests } from './digest-list.ts';
import { keptList, linkFiles, listKept } from './kept-files.ts';
import { mark, type Output } from './output.ts';
import { openCache } from '../cache/signed-cache.ts';
import { listSiteFiles } from './site-files.ts';

/** What a build remembers of the site that it has published. */
interface SiteMemory {
  /** The moments between which the same content makes the same site. */
  from: string;
  until: string;
  /** A digest of all that it consists of. */
  digest: string;
  /** What the check had to say of it. */
  warnings: string;
}

/** A site as the worker has built it. */
export interface BuiltSite {
  /** From this moment on, the same content makes another site. */
  until: string;
  warnings: string;
}

export interface SameSite {
  warnings: string;
  /** The staged files are those that were published, and nobody has changed one of them. */
  isWhole: (digests: Digests, site: string) => boolean;
}

/** Files that a publication writes anew, whatever the site: a link to one would write into what is published. */
const ownFiles: ReadonlySet<string> = new Set([recordFile, digestFile, keptList, mark]);

/**
 * Stages the site that is published already, where everything that decides its bytes is as it was: then nothing is
 * read, checked or rendered. Nothing where that is not known; what it needs is signed, and what it stages is compared.
 * PDFs depend on a browser besides.
 */
export function stageSame(
  output: Output,
  settings: Settings,
  content: ContentState,
): SameSite | undefined {
  if (settings.hasPdf) return undefined;
  const memory = open(output, settings).get(keyOf(settings, content));
  const { now } = settings;
  if (!memory || Date.parse(now) < Date.parse(memory.from)) return undefined;
  if (Date.parse(now) >= Date.parse(memory.until)) return undefined;
  const { published, site } = output;
  const kept = listKept(published);
  try {
    const files = listSiteFiles(published).filter((file) => !kept.has(file) && !ownFiles.has(file));
    linkFiles(published, site, files);
  } catch {
    clearSite(output);
    return undefined;
  }
  const isWhole: SameSite['isWhole'] = (digests, folder) =>
    digestOfSite(digests, folder) === memory.digest;
  return { warnings: memory.warnings, isWhole };
}

/** The folder of the staged site is empty again. */
export const clearSite = ({ site }: Output): void => rmSync(site, { recursive: true, force: true });

/** Remembers the site that has been staged for the next build of the same. */
export function rememberSite(
  output: Output,
  settings: Settings,
  content: ContentState,
  { built, digests }: { built: BuiltSite; digests: Digests },
): void {
  if (settings.hasPdf) return;
  const memories = open(output, settings);
  const digest = digestOfSite(digests, output.site);
  const { now } = settings;
  memories.set(keyOf(settings, content), { ...built, from: now, digest });
  memories.keep();
}

const open = ({ published }: Output, { contentFolder }: Settings) =>
  openCache<SiteMemory>(contentFolder, `site-${digestOf(published).slice(0, 12)}`);

/** All that decides the bytes of a site but for the moment, and the generator itself, by which memories are signed. */
function keyOf(settings: Settings, content: ContentState): string {
  const { now: _, ...others } = settings;
  const files = [...content].sort(([a], [b]) => (a < b ? -1 : 1));
  const repository = readRepositoryState(settings.contentFolder);
  return digestOf(JSON.stringify([others, process.versions, repository, files]));
}

/** Without the files that each publication has of its own, and those of sites before. */
function digestOfSite(digests: Digests, site: string): string {
  const kept = listKept(site);
  const own = [...digests].filter(([path]) => !ownFiles.has(path) && !kept.has(path));
  return digestOf(formatDigests(new Map(own)));
}
