import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { drawPixels } from '../../library/picture-pixels.ts';
import { readPicture } from '../../views/picture-files.ts';

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
  const { file, bytes } = await readPicture(locals, params.path);
  const pixels = await drawPixels(bytes, file);
  return new Response(new Uint8Array(pixels ?? []), {
    headers: { 'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream' },
  });
};
