import { constants, copyFileSync, linkSync, lstatSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { indexFolder } from '../search/word-index/index-files.ts';
import { digestOf } from '../library/digest.ts';
import { removeFiles } from '../library/remove-files.ts';
import { getOrMake } from '../domain/memo.ts';
import { folderMaker } from '../library/make-folders.ts';
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

/** The folder that a site is staged in, and that of the site before it. */
export interface Folders {
  site: string;
  published: string;
}

/**
 * The files of the site that is published, as far as they would be rendered the same again: each is compared with the
 * digest that was kept of it.
 */
export class RenderedFiles {
  readonly #folders: Folders;
  readonly #memory: SignedCache<RenderedSite>;
  readonly #digestRead: DigestRead;
  readonly #before: RenderedSite | undefined;
  readonly #known: ReadonlyMap<string, { digest: string; reads: number[] }>;
  /** What is remembered of this site for the next one. */
  readonly #site: RenderedSite;
  readonly #reads = new Map<string, number>();
  readonly #inPlace = new Set<string>();
  readonly #makeFolder = folderMaker();

  constructor(
    folders: Folders,
    base: string,
    memory: SignedCache<RenderedSite>,
    digestRead: DigestRead,
  ) {
    this.#folders = folders;
    this.#memory = memory;
    this.#digestRead = digestRead;
    this.#before = memory.get(base);
    this.#known = new Map(
      this.#before?.files.map(([file, digest, reads]) => [file, { digest, reads }]),
    );
    this.#site = { base, reads: [], files: [] };
  }

  /**
   * Leaves in the folder of the site, of what is `staged` there, with the digests of files, those of the plan as they
   * were published, and the search index to whoever writes it.
   */
  prepare(plan: readonly string[], staged: ReadonlyMap<string, string | undefined>): void {
    const { site } = this.#folders;
    const wanted = new Set(plan);
    const others = [...staged].filter(([file]) => !file.startsWith(`${indexFolder}/`));
    for (const [file, digest] of others) {
      const known = wanted.has(file) ? this.#known.get(file)?.digest : undefined;
      if (known !== undefined && digest === known) this.#inPlace.add(file);
    }
    removeFiles(
      site,
      others.flatMap(([file]) => (this.#inPlace.has(file) ? [] : file)),
    );
  }

  /** Puts the file into its place as it was published; returns its digest, or nothing where it must be rendered. */
  async stage(file: string): Promise<string | undefined> {
    const known = this.#known.get(file);
    if (!known) return undefined;
    const { site, published } = this.#folders;
    const reads = await this.#readAgain(known.reads);
    if (!reads) {
      // Nothing is written to a file that is there: it may be published under another name.
      if (this.#inPlace.has(file)) unlinkSync(join(site, file));
      return undefined;
    }
    if (!this.#inPlace.has(file)) {
      if (readDigest(join(published, file)) !== known.digest) return undefined;
      this.#makeFolder(join(site, file));
      link(join(published, file), join(site, file));
    }
    this.#remember(file, known.digest, reads);
    return known.digest;
  }

  /** Remembers a file that was rendered from what is named in `reads`; returns its digest. */
  async set(file: string, bytes: Uint8Array, reads: Iterable<string>): Promise<string> {
    const own = digestOf(bytes);
    const digests: [string, string][] = [];
    for (const name of reads) {
      const digest = await this.#digestRead(name);
      if (digest === undefined) return own;
      digests.push([name, digest]);
    }
    this.#remember(file, own, digests);
    return own;
  }

  /** Keeps it for the next build. */
  keep(): void {
    this.#memory.set(this.#site.base, this.#site);
    this.#memory.keep();
  }

  /** What a file was rendered from, where all of it is as it was. */
  async #readAgain(reads: readonly number[]): Promise<[string, string][] | undefined> {
    const same: [string, string][] = [];
    for (const at of reads) {
      const read = this.#before?.reads[at];
      if (!read || (await this.#digestRead(read[0])) !== read[1]) return undefined;
      same.push(read);
    }
    return same;
  }

  /** A digest that many files share is kept once. */
  #remember(file: string, digest: string, reads: readonly [string, string][]): void {
    const indexes = reads.map((read) =>
      getOrMake(this.#reads, read[0], () => this.#site.reads.push(read) - 1),
    );
    this.#site.files.push([file, digest, indexes]);
  }
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
