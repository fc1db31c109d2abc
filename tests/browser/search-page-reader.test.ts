import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageReader } from '../../src/browser/search/pagefind/page-reader.ts';

const page = {
  url: '/notes/cod/',
  content: 'Cod\u200B in Norway',
  meta: { title: 'Cod' },
  filters: {},
  anchors: [],
};
const packed = `pagefind_dcd${JSON.stringify(page)}`;

afterEach(() => vi.unstubAllGlobals());

function serve(...responses: Response[]) {
  const fetch = vi.fn(async () => responses.shift()!);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe('a page of the index', () => {
  it.each([
    ['packed', gzipSync(packed)],
    ['unpacked by the server', packed],
  ])('is read %s, with the base path of the site', async (_, body) => {
    serve(new Response(body));
    const read = createPageReader('https://fish.example/base/pagefind/');
    expect(await read('en_1')).toEqual({
      ...page,
      url: '/base/notes/cod/',
      content: 'Cod in Norway',
    });
  });

  it('is fetched once, and again after a failure', async () => {
    const fetch = serve(new Response('', { status: 503 }), new Response(packed));
    const read = createPageReader('https://fish.example/pagefind/');
    await expect(read('en_1')).rejects.toThrow('503');
    await read('en_1');
    await read('en_1');
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
