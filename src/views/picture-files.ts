import { digestOf } from '../library/digest.ts';
import { readFile } from 'node:fs/promises';
import { findPictures } from '../library/pictures.ts';
import { derive } from './derived.ts';

/** A picture that a page shows, as its editor has put it into the content folder; by its path there. */
export const readPicture = derive(
  'picture',
  async ({ library }: App.Locals, path) => {
    const picture = findPictures(library).find((one) => one.path === path);
    if (!picture) throw new Error(`No page shows a picture ${path}`);
    return { file: picture.file, bytes: await readFile(picture.file) };
  },
  ({ bytes }) => digestOf(bytes),
);
