import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  unlinkSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { indexFolder } from '../search/word-index/index-files.ts';
import { removeFiles } from '../library/remove-files.ts';
import { folderMaker } from '../library/make-folders.ts';
import type { SealedCache } from '../cache/sealed-cache.ts';
import type { DigestRead } from './read-digests.ts';

/** What an earlier build remembers of the files that it has rendered and published. */
export interface RenderedSite {
  /** A digest of what every file depends on. */
  base: string;
  /** Everything that a file was rendered from, by its name, with its digest. */
  reads: [name: string, digest: string][];
  /** For each file the digest of its bytes, and which of `reads` it was rendered from. */
  files: [file: string, digest: string, reads: number[]][];
}

/** The files of the site that is published, as far as they would be rendered the same again. */
export interface RenderedFiles {
  /**
   * Leaves in the folder of the site, of what lies there, the files of the plan as they were published, and the search
   * index to whoever writes it.
   */
  prepare(plan: readonly string[]): void;
  /** Puts the file into its place as it was published; returns its digest, or nothing where it must be rendered. */
  stage(file: string): Promise<string | undefined>;
  /** Remembers a file that was rendered from what is named in `reads`; returns its digest. */
  set(file: string, bytes: Uint8Array, reads: Iterable<string>): Promise<string>;
}

/**
 * `published`: the folder of the site before this one; files are taken from there, or stay in the folder `site`, each
 * compared with the digest that was kept of it. `memory` is sealed.
 */
export function openRendered(
  { site: folder, published }: { site: string; published: string },
  base: string,
  memory: SealedCache<RenderedSite>,
  digestRead: DigestRead,
): RenderedFiles & { keep(): void } {
  const before = memory.get(base);
  const known = new Map(before?.files.map(([file, digest, reads]) => [file, { digest, reads }]));
  const names = new Map<string, number>();
  const site: RenderedSite = { base, reads: [], files: [] };
  const makeFolder = folderMaker();
  const inPlace = new Set<string>();
  const isSame = async (at: number): Promise<boolean> => {
    const [name, digest] = before?.reads[at] ?? [];
    return name !== undefined && (await digestRead(name)) === digest;
  };
  const add = (file: string, bytesDigest: string, reads: readonly [string, string][]): void => {
    const indexes = reads.map(([name, digest]) => {
      const at = names.get(name) ?? site.reads.push([name, digest]) - 1;
      names.set(name, at);
      return at;
    });
    site.files.push([file, bytesDigest, indexes]);
  };
  return {
    prepare: (plan) => {
      const isWanted = new Set(plan);
      const others = listFiles(folder).filter((file) => {
        if (file.startsWith(`${indexFolder}/`)) return false;
        const digest = isWanted.has(file) ? known.get(file)?.digest : undefined;
        const isSame = digest !== undefined && readDigest(join(folder, file)) === digest;
        if (isSame) inPlace.add(file);
        return !isSame;
      });
      removeFiles(folder, others);
    },
    stage: async (file) => {
      const { digest, reads = [] } = known.get(file) ?? {};
      if (digest === undefined) return undefined;
      for (const at of reads)
        if (!(await isSame(at))) {
          // Nothing is written to a file that is there: it may be published under another name.
          if (inPlace.has(file)) unlinkSync(join(folder, file));
          return undefined;
        }
      if (!inPlace.has(file)) {
        if (readDigest(join(published, file)) !== digest) return undefined;
        makeFolder(join(folder, file));
        link(join(published, file), join(folder, file));
      }
      add(
        file,
        digest,
        reads.map((at) => before!.reads[at]!),
      );
      return digest;
    },
    set: async (file, bytes, reads) => {
      const own = digestOf(bytes);
      const digests: [string, string][] = [];
      for (const name of reads) {
        const digest = await digestRead(name);
        if (digest === undefined) return own;
        digests.push([name, digest]);
      }
      add(file, own, digests);
      return own;
    },
    keep: () => {
      memory.set(base, site);
      memory.keep();
    },
  };
}

/** The same file under another name, or another with its bytes where the disk knows no such thing. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Nothing where it is no plain file. */
function readDigest(file: string): string | undefined {
  try {
    return lstatSync(file).isFile() ? digestOf(readFileSync(file)) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything in the folder that is no folder: paths below it, with forward slashes. */
const listFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    : [];

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');
