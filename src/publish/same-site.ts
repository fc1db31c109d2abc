import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRepositoryState } from '../history/repository-state.ts';
import type { Settings } from '../settings.ts';
import type { ContentState } from './content-state.ts';
import { digestFile, formatDigests, parseDigests, type Digests } from './digest-list.ts';
import { digestOf } from '../library/digest.ts';
import { readOwnFile } from '../library/own-file.ts';
import { removeFiles } from '../library/remove-files.ts';
import { linkFiles, listKept } from './kept-files.ts';
import type { Output } from './output.ts';
import { ownFiles } from './own-files.ts';
import { findProof } from '../cache/proof-cache.ts';
import { openCache } from '../cache/signed-cache.ts';
import { listSiteEntries } from './site-files.ts';

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
  try {
    stagePublished(output);
  } catch {
    return undefined;
  }
  const isWhole: SameSite['isWhole'] = (digests, folder) =>
    digestOfSite(digests, folder) === memory.digest;
  return { warnings: memory.warnings, isWhole };
}

/** Brings the staged site to what is published: of a file that has the same digest in both, nothing is done. */
function stagePublished({ published, site }: Output): void {
  const kept = listKept(published);
  const there = listDigests(site);
  const wanted = [...listDigests(published)].filter(
    ([file]) => !kept.has(file) && !ownFiles.has(file),
  );
  const same = new Set(
    wanted.flatMap(([file, digest]) => (digest && there.get(file) === digest ? file : [])),
  );
  removeFiles(
    site,
    [...there.keys()].filter((file) => !same.has(file)),
  );
  linkFiles(
    published,
    site,
    wanted.flatMap(([file]) => (same.has(file) ? [] : file)),
  );
}

/** The files that lie in the folder, with what its own list says of each; what is said wrong there comes out. */
function listDigests(folder: string): Map<string, string | undefined> {
  if (!existsSync(folder)) return new Map();
  const list = join(folder, digestFile);
  const digests = existsSync(list) ? parseDigests(readOwnFile(list)) : undefined;
  return new Map(listSiteEntries(folder).map(({ path }) => [path, digests?.get(path)]));
}

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
  // Pages for the staff say what a proof has seen of this content.
  const proof = settings.edition === 'staff' && findProof(settings.contentFolder, content);
  return digestOf(JSON.stringify([others, process.versions, repository, files, proof]));
}

/** Without the files that each publication has of its own, and those of sites before. */
function digestOfSite(digests: Digests, site: string): string {
  const kept = listKept(site);
  const own = [...digests].filter(([path]) => !ownFiles.has(path) && !kept.has(path));
  return digestOf(formatDigests(new Map(own)));
}
