import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from '../site-files.ts';
import { inspectFile, isText, type InspectedFile, type InspectedFiles } from './inspect-file.ts';
import { stagePage, type StagedPage } from './staged-page.ts';

/** A built site before it is published: its files by their paths, and its pages read. */
export interface StagedSite {
  folder: string;
  files: ReadonlySet<string>;
  /** What was found in each of its files by itself. */
  inspected: InspectedFiles;
  pages: ReadonlyMap<string, StagedPage>;
  /** Files that are text, with what they hold. */
  texts(): Iterable<[file: string, text: string]>;
}

/**
 * Reads the files of a site. `known`: what was found in those that are read already; `folders`: those of the machine that
 * no file may name.
 */
export function readStagedSite(
  folder: string,
  known: InspectedFiles = new Map(),
  folders: readonly string[] = [],
): StagedSite {
  const names = listSiteFiles(folder);
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const inspected = new Map(
    names.map((file): [string, InspectedFile] => [
      file,
      known.get(file) ?? inspectFile(file, read(file), folders),
    ]),
  );
  return {
    folder,
    files: new Set(names),
    inspected,
    pages: new Map(
      [...inspected].flatMap(([file, { parts }]) =>
        parts ? [[file, stagePage(file, parts)] as const] : [],
      ),
    ),
    *texts() {
      for (const file of names) if (isText(file)) yield [file, read(file).toString('utf8')];
    },
  };
}
