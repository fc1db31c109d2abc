import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../cache/signed-cache.ts';
import { readPictureHeader } from '../../domain/picture.ts';
import { digestOf } from '../../library/digest.ts';
import { isWholePicture } from '../../library/whole-picture.ts';
import type { PictureWorker } from '../start-picture-worker.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

const raster = /\.(png|jpe?g|webp|avif|gif)$/i;

/** Pictures that are read and looked at together. */
const atOnce = 16;

/** Every picture can be drawn, down to its last line; one that an earlier build has drawn is not drawn again. */
export async function findBrokenPictures(
  { folder, files }: Pick<StagedSite, 'folder' | 'files'>,
  contentFolder: string,
  pictures: Pick<PictureWorker, 'canBeDrawn'>,
): Promise<Finding[]> {
  const drawn = openCache<true>(contentFolder, 'drawn-pictures');
  const canBeDrawn = async (file: string): Promise<boolean> => {
    const bytes = readFileSync(join(folder, file));
    const digest = digestOf(bytes);
    const isDrawn = drawn.get(digest) ?? (isWhole(bytes) && (await pictures.canBeDrawn(bytes)));
    if (isDrawn) drawn.set(digest, true);
    return isDrawn;
  };
  const names = [...files].filter((name) => raster.test(name));
  const findings: Finding[] = [];
  for (let start = 0; start < names.length; start += atOnce) {
    const some = names.slice(start, start + atOnce);
    const answers = await Promise.all(some.map(canBeDrawn));
    const broken = some.filter((_, at) => !answers[at]);
    findings.push(...broken.map((file) => ({ file, message, hint })));
  }
  drawn.keep();
  return findings;
}

const message = 'The picture is damaged, or is not what its name says';
const hint = 'Save it again from its original, and put it in place';

/** As far as its kind tells: what draws a picture may draw the half of it that is there. */
function isWhole(bytes: Buffer): boolean {
  const header = readPictureHeader(bytes);
  return !header || isWholePicture(bytes, header.type);
}
