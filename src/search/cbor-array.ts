/** Bytes after the first one that tell a length, by the low five bits of the first; below 24 those bits tell it. */
const lengthBytes: Record<number, number> = { 24: 1, 25: 2, 26: 4 };

/** The items of a CBOR array as they are encoded; throws where `bytes` is not one array of definite length. */
export function splitArray(bytes: Buffer): Buffer[] {
  const { kind, size, body } = readHead(bytes, 0);
  if (kind !== 4) throw new Error('This is not a CBOR array');
  const items: Buffer[] = [];
  let start = body;
  while (items.length < size) {
    const end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  if (start !== bytes.length) throw new Error('Something follows the CBOR array');
  return items;
}

/** Replaces the items of an array by as many others. */
export function joinArray(original: Buffer, items: readonly Buffer[]): Buffer {
  return Buffer.concat([original.subarray(0, readHead(original, 0).body), ...items]);
}

/** An array of any number of encoded items. */
export const makeArray = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([makeHead(4, items.length), ...items]);

export function makeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([makeHead(3, bytes.length), bytes]);
}

/** The same array with its items in the order of their bytes. */
export const sortArray = (bytes: Buffer): Buffer =>
  joinArray(bytes, splitArray(bytes).sort(Buffer.compare));

/** The text of an encoded string. */
export function readText(bytes: Buffer): string {
  const { kind, body } = readHead(bytes, 0);
  if (kind !== 3) throw new Error('This is not a CBOR text');
  return bytes.toString('utf8', body);
}

/** First bytes of an item, in the fewest that hold its size. */
function makeHead(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size]);
  const low = size < 2 ** 8 ? 24 : size < 2 ** 16 ? 25 : 26;
  const head = Buffer.alloc(1 + lengthBytes[low]!);
  head.writeUInt8((kind << 5) | low);
  head.writeUIntBE(size, 1, lengthBytes[low]!);
  return head;
}

function readHead(bytes: Buffer, start: number): { kind: number; size: number; body: number } {
  const first = bytes.readUInt8(start);
  const [kind, low] = [first >> 5, first & 31];
  if (low < 24) return { kind, size: low, body: start + 1 };
  const width = lengthBytes[low];
  if (width === undefined) throw new Error('A CBOR item of this length cannot be read');
  return { kind, size: bytes.readUIntBE(start + 1, width), body: start + 1 + width };
}

/** Where the item that starts at `start` ends: numbers, texts and arrays are all that an index holds. */
function endOf(bytes: Buffer, start: number): number {
  const { kind, size, body } = readHead(bytes, start);
  if (kind === 0 || kind === 1) return body;
  if (kind === 2 || kind === 3) return body + size;
  if (kind !== 4) throw new Error('A CBOR item of this kind cannot be read');
  let end = body;
  for (let item = 0; item < size; item++) end = endOf(bytes, end);
  return end;
}
