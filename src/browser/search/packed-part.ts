/** First bytes of every unpacked part of Pagefind’s index. */
const magic = new TextEncoder().encode('pagefind_dcd');

/** Fetches a part of the search; throws where it cannot be had. */
export async function fetchPart(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response;
}

/** What a part of Pagefind’s index holds. Servers that pass packed files on as such have the browser unpack them. */
export async function unpackPart(response: Response): Promise<Uint8Array> {
  const blob = await response.blob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (isUnpacked(bytes)) return bytes.subarray(magic.length);
  const stream = blob.stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = new Uint8Array(await new Response(stream).arrayBuffer());
  if (!isUnpacked(unpacked)) throw new Error(`${response.url} is no part of an index`);
  return unpacked.subarray(magic.length);
}

const isUnpacked = (bytes: Uint8Array): boolean => magic.every((byte, at) => bytes[at] === byte);
