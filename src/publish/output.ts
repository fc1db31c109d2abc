import { join } from 'node:path';
import { cacheFolder } from '../cache/signed-cache.ts';
import { relativeName } from '../library/files.ts';

/** Where a build puts things: the published folder, and two names beside it that are gone when it ends. */
export interface Output {
  /** As people read it: from the project’s root where it lies within, else in full. */
  name: string;
  published: string;
  /** Holds all that the build makes; its parts can be renamed to `published` in one step. */
  staging: string;
  site: string;
  /** What was published before, for the moment of the swap. */
  previous: string;
  lock: string;
  /** The site before the published one, in the cache: most of the next one’s files lie in it. */
  spare: string;
}

/** File by which a folder is known as made by a build, and so may be replaced by one. */
export const mark = '.assay';
export const markText =
  'Assay writes this folder and replaces it as a whole: keep nothing of your own in it.\n';

export function nameOutput(published: string): Output {
  const staging = `${published}.building`;
  return {
    name: readableName(published),
    published,
    staging,
    site: join(staging, 'site'),
    previous: join(staging, 'previous'),
    lock: `${published}.lock`,
    spare: `${cacheFolder(published)}-spare`,
  };
}

export function readableName(path: string): string {
  const name = relativeName(path);
  return name.startsWith('../') ? path : name;
}
