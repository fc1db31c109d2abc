import { partMagic } from '../../search/word-index/index-files.ts';

const magic = new TextEncoder().encode(partMagic);

/** A part of the search cannot be had, or is not whole: what other parts have is shown. Other errors are faults. */
export class PartMissing extends Error {
  constructor(address: string, why: unknown) {
    super(`${address}: ${String(why)}`, { cause: why });
  }
}

/** Parts that the page fetches while the worker starts, by address. */
const prefetched = new Map<string, { bytes: Promise<ArrayBuffer | undefined>; take: TakeBytes }>();

type TakeBytes = (bytes: ArrayBuffer | undefined) => void;

/** Has the part taken, once, from what the page passes on. */
export function expectPart(address: string): void {
  let take: TakeBytes = () => {};
  const bytes = new Promise<ArrayBuffer | undefined>((resolve) => {
    take = resolve;
  });
  prefetched.set(address, { bytes, take });
}

/** Takes what the page has fetched; without `bytes` the part is fetched here. */
export const takePart = (address: string, bytes: ArrayBuffer | undefined): void =>
  prefetched.get(address)?.take(bytes);

async function fetchPart(address: string): Promise<Response> {
  const bytes = await prefetched.get(address)?.bytes;
  prefetched.delete(address);
  if (bytes) return new Response(bytes);
  const response = await orMissing(address, () => fetch(address));
  if (!response.ok) throw new PartMissing(address, response.status);
  return response;
}

/** Fetches a part that is JSON; throws a `PartMissing` where it is none. */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetchPart(address);
  return orMissing(address, async () => (await response.json()) as Value);
}

/**
 * Fetches a packed part of an index and reads what it holds; throws a `PartMissing` where it is not whole. Servers
 * that pass packed files on as such have the browser unpack them.
 */
export async function fetchPacked<Value>(
  address: string,
  read: (bytes: Uint8Array) => Value | Promise<Value>,
): Promise<Value> {
  const response = await fetchPart(address);
  return orMissing(address, async () => read(await unpackPart(await response.blob())));
}

/** What is in a part of an index, packed or not. */
async function unpackPart(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return takeMagic(bytes) ?? takeMagic(await unpack(blob)) ?? fail('no part of an index');
}

/** Fetches a part that is text; throws a `PartMissing`. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetchPart(address);
  return orMissing(address, () => response.text());
}

async function unpack(blob: Blob): Promise<Uint8Array> {
  const stream = blob.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What follows the first bytes; nothing where they are others. */
const takeMagic = (bytes: Uint8Array): Uint8Array | undefined =>
  magic.every((byte, at) => bytes[at] === byte) ? bytes.subarray(magic.length) : undefined;

const fail = (why: string): never => {
  throw new Error(why);
};

/** What `read` makes of the part; where it cannot, the part is missing. */
async function orMissing<Value>(address: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw new PartMissing(address, cause);
  }
}
