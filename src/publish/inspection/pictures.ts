import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { openCache } from '../../cache/signed-cache.ts';
import { readPictureHeader } from '../../domain/picture.ts';
import { digestOf } from '../../library/digest.ts';
import { isWholePicture } from '../../library/whole-picture.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

const raster = /\.(png|jpe?g|webp|avif|gif)$/i;

/** Every picture can be drawn, down to its last line; one that an earlier build has drawn is not drawn again. */
export async function findBrokenPictures(
  site: StagedSite,
  contentFolder: string,
): Promise<Finding[]> {
  const drawn = openCache<true>(contentFolder, 'drawn-pictures');
  const findings: Finding[] = [];
  for (const file of [...site.files].filter((name) => raster.test(name))) {
    const bytes = readFileSync(join(site.folder, file));
    const digest = digestOf(bytes);
    if (drawn.get(digest) ?? (await canBeDrawn(bytes))) drawn.set(digest, true);
    else findings.push({ file, message, hint });
  }
  drawn.keep();
  return findings;
}

const message = 'The picture is damaged, or is not what its name says';
const hint = 'Save it again from its original, and put it in place';

async function canBeDrawn(bytes: Buffer): Promise<boolean> {
  const header = readPictureHeader(bytes);
  if (header && !isWholePicture(bytes, header.type)) return false;
  return loadImage(bytes).then(
    () => true,
    () => false,
  );
}
