import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
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

/** A picture that a page shows, byte for byte. */
export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.file)), {
    headers: {
      'Content-Type': types[extname(props.file).toLowerCase()] ?? 'application/octet-stream',
    },
  });
