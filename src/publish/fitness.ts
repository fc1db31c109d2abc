import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mark, readableName, type Output } from './output.ts';
import { Refusal } from '../domain/refusal.ts';
import { liesIn } from '../library/files.ts';

/**
 * Refuses an output folder that a build could not replace as a whole, or must not: one that holds files
 * of somebody else. Touches nothing, save that missing folders above it are made.
 */
export function refuseUnfit(output: Output, contentFolder: string): void {
  if (!statSync(contentFolder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(
      `There is no folder ${readableName(contentFolder)}. Set CONTENT_DIR to the folder that holds site.yaml.`,
    );
  refuseOverlap(output, [contentFolder, process.cwd()]);
  const kind = readKind(output.published);
  if (kind === 'link') {
    const target = readlinkSync(output.published);
    throw new Refusal(
      `${output.name} is a link to ${target}, and replacing it would leave that folder as it is. Set OUT_DIR to the folder itself.`,
    );
  }
  if (kind === 'file')
    throw new Refusal(
      `${output.name} is a file. Move it away, or set OUT_DIR to a folder of its own.`,
    );
  refuseInTheWay(output);
  refuseReadOnly(output, kind !== undefined);
  if (kind) {
    refuseMountPoint(output);
    refuseForeign(output, output.published, output.name);
  }
  refuseForeign(output, output.staging, `${output.name}.building`);
}

/** What a build writes beside the published folder are folders and a file of its own, never links to others. */
function refuseInTheWay({ name, published, staging, site, previous, lock }: Output): void {
  const wanted = [
    [staging, 'folder'],
    [site, 'folder'],
    [previous, 'folder'],
    [lock, 'file'],
  ] as const;
  for (const [path, kind] of wanted) {
    const found = readKind(path);
    if (!found || found === kind) continue;
    const title = `${name}${path.slice(published.length)}`;
    const what = found === 'link' ? `a link to ${readlinkSync(path)}` : `a ${found}`;
    throw new Refusal(
      `${title} is ${what}, where a build needs a ${kind} of its own. Remove it, or set OUT_DIR to another folder.`,
    );
  }
}

/** What stands at a path, links not followed; a socket or device counts as a file. */
function readKind(path: string): 'folder' | 'link' | 'file' | undefined {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (!state) return undefined;
  if (state.isSymbolicLink()) return 'link';
  return state.isDirectory() ? 'folder' : 'file';
}

function refuseOverlap(output: Output, others: readonly string[]): void {
  const own = realPath(output.published);
  const [content, root] = others.map(realPath);
  if (liesIn(own, content!) || liesIn(content!, own) || liesIn(own, root!))
    throw new Refusal(
      `OUT_DIR is ${output.published}, which holds or lies in other files of ours. Name a folder of its own.`,
    );
}

/** The path without links, for a folder that may be still to be made. */
function realPath(path: string): string {
  if (path === dirname(path) || lstatSync(path, { throwIfNoEntry: false }))
    return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
  return join(realPath(dirname(path)), basename(path));
}

function refuseReadOnly({ name, published }: Output, exists: boolean): void {
  const parent = dirname(published);
  try {
    mkdirSync(parent, { recursive: true });
    for (const folder of exists ? [parent, published] : [parent])
      accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Refusal(
      `${name} cannot be written: both it and ${parent} must be open to the user who builds. Change their rights, or set OUT_DIR to another folder.`,
      { cause },
    );
  }
}

function refuseMountPoint({ name, published }: Output): void {
  if (statSync(published).dev !== statSync(dirname(published)).dev)
    throw new Refusal(mountMessage(name));
}

export const mountMessage = (name: string): string =>
  `${name} is where a disk is mounted, and cannot be replaced as a whole. Set OUT_DIR to a folder inside it, such as ${name}/site.`;

function refuseForeign({ name }: Output, folder: string, title: string): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return;
  const entries = readdirSync(folder).sort();
  if (entries.includes('.git'))
    throw new Refusal(
      `${title} is under version control, and a build would remove its history. Set OUT_DIR to another folder, and copy the site from there.`,
    );
  if (entries.length > 0 && !entries.includes(mark))
    throw new Refusal(
      `${title} holds files that no build has written, such as ${entries[0]}. Move them away, or set OUT_DIR to another folder than ${name}.`,
    );
}
