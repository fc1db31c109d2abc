import { decode, encode } from 'cborg';
import { z } from 'zod';
import { pack, unpack } from './packed-part.ts';

/**
 * The parts of a Pagefind index that are changed here, as its format 1.6 has them. What is not read here is
 * passed on as it is. Each part and each entry has the length that is known: one that has gained a field is
 * refused by name, for what is left out of an index is missed by readers and nobody else.
 */
const number = z.int();
const hash = z.string();

const schemas = {
  /** Version; pages by name; ranges of words; filters; orders; names of metadata. */
  meta: z.tuple([
    z.string().regex(/^1\.6\.\d+$/),
    z.array(z.tuple([hash, number, z.string()])),
    z.array(z.tuple([z.string(), z.string(), hash])),
    z.array(z.tuple([z.string(), hash])),
    z.array(z.unknown()),
    z.array(z.string()),
  ]),
  /** Each word, where it stands, and in which other forms. */
  words: z.tuple([
    z.array(
      z.tuple([
        z.string(),
        z.array(z.unknown()),
        z.array(z.tuple([z.string(), z.array(z.unknown())])),
      ]),
    ),
  ]),
  /** A name, and for each of its values the numbers of the pages that have it. */
  filter: z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(number)]))]),
};

export type PartKind = keyof typeof schemas;
export type Part<Kind extends PartKind> = z.infer<(typeof schemas)[Kind]>;
export type WordEntry = Part<'words'>[0][number];
export type WordRange = Part<'meta'>[2][number];

/** The index has a form that this version does not know. */
export class UnknownIndexForm extends Error {
  constructor(kind: PartKind, cause: unknown) {
    const where = cause instanceof z.ZodError ? ` at ${cause.issues[0]?.path.join('.')}` : '';
    super(
      `Pagefind has written a part "${kind}" in a form that is not known here${where}. Use a Pagefind of version 1.6, or extend src/search/pagefind/parts.ts.`,
      { cause },
    );
  }
}

export function readPart<Kind extends PartKind>(kind: Kind, packed: Uint8Array): Part<Kind> {
  try {
    return schemas[kind].parse(decode(unpack(packed))) as Part<Kind>;
  } catch (cause) {
    throw new UnknownIndexForm(kind, cause);
  }
}

/** The same value makes the same bytes on every machine. */
export const writePart = <Kind extends PartKind>(kind: Kind, part: Part<Kind>): Buffer =>
  pack(Buffer.from(encode(schemas[kind].parse(part))));
