/** A file of ours as Astro’s routes answer with it. */
export const respond = (type: string, body: string): Response =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** A file of bytes, which says itself what it is. */
export const respondBytes = (type: string, body: Uint8Array<ArrayBuffer>): Response =>
  new Response(body, { headers: { 'Content-Type': type } });

export const respondJson = (value: object, type = 'application/json'): Response =>
  respond(type, `${JSON.stringify(value, null, 2)}\n`);
