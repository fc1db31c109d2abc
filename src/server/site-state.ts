import { copyFile, link, lstat, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { policySchema, type Policy } from '../headers/policy.ts';
import { readOwnFile } from '../library/own-file.ts';
import { SiteFile } from './site-file.ts';

/** A site as it was published at one moment; it stays whole when the next one takes its place. */
export interface SiteState {
  /** Tells this publication from all others. */
  identity: string;
  policy: Policy;
  /** By their names below the base path; what is not here is not served. */
  files: ReadonlyMap<string, SiteFile>;
  /** Gives its disk space back. */
  remove: () => Promise<void>;
}

/** Tells whether another site has taken the place of a published one; nothing while none is there. */
export async function identifySite(published: string): Promise<string | undefined> {
  try {
    const { dev, ino, birthtimeNs, mtimeNs } = await stat(published, { bigint: true });
    return [dev, ino, birthtimeNs, mtimeNs].join(':');
  } catch {
    return undefined;
  }
}

/**
 * Takes hold of the published site by links of its own to each file, in a new folder in `store`. Returns nothing
 * where another site took its place meanwhile, and throws where it is no site of ours.
 */
export async function holdSite(published: string, store: string): Promise<SiteState | undefined> {
  const identity = await identifySite(published);
  if (identity === undefined) return undefined;
  const folder = await mkdtemp(join(store, 'state-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const policy = readPolicy(published);
    const files = new Map(
      (await holdFiles(published, folder, '')).map((file) => [file.name, file]),
    );
    if ((await identifySite(published)) === identity) return { identity, policy, files, remove };
    await remove();
    return undefined;
  } catch (cause) {
    await remove();
    if ((await identifySite(published)) !== identity) return undefined;
    throw cause;
  }
}

/** The policy a built site came with; throws where it was not built by this version. */
export const readPolicy = (folder: string): Policy =>
  policySchema.parse(JSON.parse(readOwnFile(join(folder, '.headers/policy.json'))));

/** Whatever is hidden, and whatever is a link, belongs to the site’s keepers and not to its readers. */
async function holdFiles(from: string, to: string, folder: string): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  for (const entry of await readdir(join(from, folder), { withFileTypes: true })) {
    const name = `${folder}${entry.name}`;
    if (entry.name.startsWith('.') && name !== '.well-known') continue;
    if (entry.isDirectory()) {
      await mkdir(join(to, name));
      files.push(...(await holdFiles(from, to, `${name}/`)));
    } else if (entry.isFile())
      files.push(...(await holdFile(join(from, name), join(to, name), name)));
  }
  return files;
}

async function holdFile(from: string, to: string, name: string): Promise<SiteFile[]> {
  // Another disk, and some systems, know no second name for a file.
  await link(from, to).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw cause;
    return copyFile(from, to);
  });
  const entry = await lstat(to);
  return entry.isFile() ? [new SiteFile(name, to, entry)] : [];
}
