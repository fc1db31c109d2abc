import { copyFileSync, existsSync, linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isHashedFile } from '../headers/policy.ts';
import { folderMaker } from '../library/make-folders.ts';
import { readOwnFile } from '../library/own-file.ts';
import type { Settings } from '../settings.ts';
import type { Output } from './output.ts';
import { listSiteFiles } from './site-files.ts';

/** Hidden file of a published site: what in it is left from the ones before. */
export const keptList = '.kept.json';

const stateSchema = z.strictObject({
  /** From this moment on, the next publication leaves the files out. */
  until: z.iso.datetime(),
  files: z.array(z.string()),
});

const listSchema = z.strictObject({
  edition: z.enum(['public', 'staff']),
  basePath: z.string(),
  /** Sites that were published before, the last one first. */
  states: z.array(stateSchema),
});

type KeptList = z.infer<typeof listSchema>;

/** However often a day sees a publication, the folder does not grow beyond so many sites. */
const mostStates = 10;

type KeepSettings = Pick<Settings, 'edition' | 'basePath' | 'now' | 'keepHours'>;

/**
 * Gives the staged site the files of the last published ones that pages of theirs, still open, go on to ask for:
 * parts of scripts and of the search index, whose names change with what is in them. Nothing passes from one edition
 * to another. What the build itself has made stays as it is. `before`: those that the published site has, where they
 * are listed already.
 */
export function keepFiles(
  { site, published }: Output,
  settings: KeepSettings,
  before: readonly string[] = listHashed(published),
): void {
  const states = listStates(published, before, new Set(listHashed(site)), settings);
  linkFiles(
    published,
    site,
    states.flatMap(({ files }) => files),
  );
  const { edition, basePath } = settings;
  const list: KeptList = { edition, basePath, states };
  writeFileSync(join(site, keptList), `${JSON.stringify(list, null, 2)}\n`);
}

function listStates(
  published: string,
  before: readonly string[],
  own: ReadonlySet<string>,
  { edition, basePath, now, keepHours }: KeepSettings,
): KeptList['states'] {
  const list = readList(published);
  if (list?.edition !== edition || list.basePath !== basePath || keepHours === 0) return [];
  const there = before.filter((file) => !own.has(file));
  const older = new Set(list.states.flatMap(({ files }) => files));
  const time = Date.parse(now);
  const until = new Date(time + keepHours * 3_600_000).toISOString();
  return [
    { until, files: there.filter((file) => !older.has(file)) },
    ...list.states
      .filter((state) => Date.parse(state.until) > time)
      .map(({ until, files }) => ({ until, files: there.filter((file) => files.includes(file)) })),
  ]
    .filter(({ files }) => files.length > 0)
    .slice(0, mostStates);
}

/** Files in `folder` that are said to be left from sites before; of those alone whose names tell what is in them. */
export const listKept = (folder: string): ReadonlySet<string> =>
  new Set(
    readList(folder)
      ?.states.flatMap(({ files }) => files)
      .filter(isHashedFile),
  );

/** Nothing where the folder is missing, or was not written by this version. */
function readList(folder: string): KeptList | undefined {
  try {
    return listSchema.parse(JSON.parse(readOwnFile(join(folder, keptList))));
  } catch {
    return undefined;
  }
}

/** Names change with what is in these files; in the order of their names. None where there is no folder. */
export const listHashed = (folder: string): string[] =>
  existsSync(folder) ? listSiteFiles(folder).filter(isHashedFile) : [];

/** Gives files of one folder the same names in another: for the same bytes, or a copy where the disk cannot. */
export function linkFiles(from: string, to: string, files: readonly string[]): void {
  const makeFolder = folderMaker();
  for (const file of files) {
    const target = join(to, file);
    makeFolder(target);
    try {
      linkSync(join(from, file), target);
    } catch {
      copyFileSync(join(from, file), target);
    }
  }
}
