import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { readPictureHeader } from '../../domain/picture.ts';
import { isWholePicture } from '../../library/whole-picture.ts';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

const raster = /\.(png|jpe?g|webp|avif|gif)$/i;

/** Every picture can be drawn, down to its last line. */
export async function findBrokenPictures(site: StagedSite): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of [...site.files].filter((name) => raster.test(name))) {
    const isWhole = await canBeDrawn(readFileSync(join(site.folder, file)));
    if (isWhole) continue;
    const message = 'The picture is damaged, or is not what its name says';
    findings.push({ file, message, hint: 'Save it again from its original, and put it in place' });
  }
  return findings;
}

async function canBeDrawn(bytes: Buffer): Promise<boolean> {
  const header = readPictureHeader(bytes);
  if (header && !isWholePicture(bytes, header.type)) return false;
  return loadImage(bytes).then(
    () => true,
    () => false,
  );
}
