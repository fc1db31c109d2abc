import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { drawPixels } from '../../library/picture-pixels.ts';
import { findPictures } from '../../library/pictures.ts';

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/**
 * A picture that a page shows, as pixels alone. One that cannot be drawn is empty here: the inspection of the
 * finished site names it.
 */
export const GET: APIRoute<never, { path: string }> = async ({ params, locals }) => {
  const { file } = findPictures(locals.library).find(({ path }) => path === params.path)!;
  const pixels = await drawPixels(await readFile(file), file);
  return new Response(new Uint8Array(pixels ?? []), {
    headers: { 'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream' },
  });
};
