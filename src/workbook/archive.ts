import { strToU8, zipSync } from 'fflate';

/** Texts by their path in an archive. */
export type PackedFiles = Record<string, string>;

/** The first day that an archive can tell; fflate reads it in the zone of the machine, and so it is written in it. */
const noTime = new Date(1980, 0, 1);

/**
 * A ZIP file of texts. It bears no time, and is packed by a library rather than by Node, whose packing is another from one
 * processor to the next: the same texts are the same bytes on every machine.
 */
export const packArchive = (files: PackedFiles): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
      { mtime: noTime, level: 9 },
    ),
  );
