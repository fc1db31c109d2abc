import { createHash } from 'node:crypto';
import { linkSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignedCache } from '../cache/signed-cache.ts';
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
  /** Puts the file into the folder `site` as it was published, and returns its bytes; nothing where it must be rendered. */
  stage(file: string, site: string): Promise<Uint8Array | undefined>;
  /** Remembers a file that was rendered from what is named in `reads`. */
  set(file: string, bytes: Uint8Array, reads: Iterable<string>): Promise<void>;
}

/**
 * `published`: the folder of the site before this one; files are taken from there, each compared with the digest that
 * was kept of it. `memory` is signed.
 */
export function openRendered(
  published: string,
  base: string,
  memory: SignedCache<RenderedSite>,
  digestRead: DigestRead,
): RenderedFiles & { keep(): void } {
  const before = memory.get(base);
  const known = new Map(before?.files.map(([file, digest, reads]) => [file, { digest, reads }]));
  const names = new Map<string, number>();
  const site: RenderedSite = { base, reads: [], files: [] };
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
    stage: async (file, folder) => {
      const { digest, reads = [] } = known.get(file) ?? {};
      if (digest === undefined) return undefined;
      for (const at of reads) if (!(await isSame(at))) return undefined;
      const bytes = readPublished(join(published, file));
      if (!bytes || digestOf(bytes) !== digest) return undefined;
      link(join(published, file), join(folder, file), bytes);
      add(
        file,
        digest,
        reads.map((at) => before!.reads[at]!),
      );
      return bytes;
    },
    set: async (file, bytes, reads) => {
      const digests: [string, string][] = [];
      for (const name of reads) {
        const digest = await digestRead(name);
        if (digest === undefined) return;
        digests.push([name, digest]);
      }
      add(file, digestOf(bytes), digests);
    },
    keep: () => {
      memory.set(base, site);
      memory.keep();
    },
  };
}

function readPublished(file: string): Buffer | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** The same file under another name; the same bytes where the disk knows no such thing. */
function link(from: string, to: string, bytes: Uint8Array): void {
  try {
    linkSync(from, to);
  } catch {
    writeFileSync(to, bytes);
  }
}

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');
