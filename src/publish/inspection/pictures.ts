import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { loadImage } from '@napi-rs/canvas';
import type { Finding } from './finding.ts';
import type { StagedSite } from './staged-site.ts';

const raster = /\.(png|jpe?g|webp|avif|gif)$/i;

/** Every picture can be drawn, down to its last line. */
export async function findBrokenPictures(site: StagedSite): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of [...site.files].filter((name) => raster.test(name))) {
    const isWhole = await canBeDrawn(file, readFileSync(join(site.folder, file)));
    if (isWhole) continue;
    const message = 'The picture is damaged, or is not what its name says';
    findings.push({ file, message, hint: 'Save it again from its original, and put it in place' });
  }
  return findings;
}

async function canBeDrawn(file: string, bytes: Buffer): Promise<boolean> {
  // Decoders draw what there is of a picture cut short, so its end is looked at as well.
  if (/\.png$/i.test(file) && !isWholePng(bytes)) return false;
  if (/\.jpe?g$/i.test(file) && !bytes.subarray(-2).equals(Buffer.from([0xff, 0xd9]))) return false;
  return loadImage(bytes).then(
    () => true,
    () => false,
  );
}

/** A signature, then parts of length, name, data and checksum; the last is named IEND. */
function isWholePng(bytes: Buffer): boolean {
  let start = 8;
  while (start + 12 <= bytes.length) {
    const end = start + 8 + bytes.readUInt32BE(start);
    if (end + 4 > bytes.length) return false;
    if (crc32(bytes.subarray(start + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (bytes.toString('latin1', start + 4, start + 8) === 'IEND') return true;
    start = end + 4;
  }
  return false;
}
