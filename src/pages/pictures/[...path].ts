import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPixels } from '../../library/picture-pixels.ts';
import { findPictures } from '../../library/pictures.ts';
import { getLibrary } from '../../site/library.ts';

const types: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

export const getStaticPaths: GetStaticPaths = async () =>
  findPictures(await getLibrary()).map(({ path, file }) => ({ params: { path }, props: { file } }));

/**
 * A picture that a page shows, as pixels alone. One that cannot be drawn is empty here: the inspection of the
 * finished site names it.
 */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const pixels = await drawPixels(await readFile(file), file);
  return new Response(new Uint8Array(pixels ?? []), {
    headers: { 'Content-Type': types[extname(file).toLowerCase()] ?? 'application/octet-stream' },
  });
};
