import { strFromU8, unzipSync } from 'fflate';
import { tryTo, type Fault, type Reader } from './reader.ts';

/** Far more than a table of a site; a file that claims to hold more is not unpacked. */
const largestPart = 2 ** 28;

/** The parts of an archive or a workbook by their names; throws where it cannot be unpacked whole. */
export function unpack(bytes: Uint8Array): [name: string, bytes: Buffer][] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > largestPart) throw new Error(`${name} is too large`);
      return true;
    },
  });
  return Object.entries(parts).map(([name, part]) => [name, Buffer.from(part)]);
}

/** Texts of its parts, one after another. */
export const readPackedText = (bytes: Uint8Array): string =>
  unpack(bytes)
    .map(([, part]) => strFromU8(part))
    .join('\n');

/** Files that hold others: each part is read as a file of its kind. */
export const readArchive =
  (findReader: (file: string) => Reader | undefined): Reader =>
  (bytes) => {
    let parts: ReturnType<typeof unpack> = [];
    const fault = tryTo(() => (parts = unpack(bytes)));
    if (fault || parts.length === 0) return fault ?? { what: 'holds nothing' };
    return findPartFault(parts, findReader);
  };

function findPartFault(
  parts: ReturnType<typeof unpack>,
  findReader: (file: string) => Reader | undefined,
): Fault | undefined {
  for (const [name, part] of parts) {
    const look = findReader(name);
    if (!look) return { what: `holds ${name}, which nobody here can read` };
    const fault = look(part, name);
    if (fault) return { what: `holds ${name}, which ${fault.what}` };
  }
  return undefined;
}
