import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import { limits } from '../domain/limits.ts';
import { announcedType, readPictureHeader, type PictureHeader } from '../domain/picture.ts';
import { isWholePicture } from './whole-picture.ts';

/**
 * The bytes under which a picture is published: drawn upright and in the colours of the web, and written anew
 * in its own format. Of the file nothing else is left: no place, time or camera, no small picture, no remark,
 * nothing that follows its end, no colour behind a pixel that cannot be seen. Nothing where the bytes are not
 * a whole picture of the kind that `name` announces.
 */
export async function drawPixels(bytes: Buffer, name: string): Promise<Buffer | undefined> {
  const header = readPictureHeader(bytes);
  if (!header || header.type !== announcedType(name)) return undefined;
  if (header.width * header.height > limits.picturePixels.most) return undefined;
  if (!isWholePicture(bytes, header.type)) return undefined;
  try {
    const image = await loadImage(bytes);
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext('2d').drawImage(image, 0, 0);
    return await encode(canvas, header.type, bytes);
  } catch {
    return undefined;
  }
}

/** Without loss where the format and the original have none; else finely, though not as the original was. */
function encode(canvas: Canvas, type: PictureHeader['type'], original: Buffer): Promise<Buffer> {
  switch (type) {
    case 'png':
      return canvas.encode('png');
    case 'jpeg':
      return canvas.encode('jpeg', 92);
    case 'webp':
      // 100 is written without loss.
      return canvas.encode('webp', isLosslessWebp(original) ? 100 : 92);
    case 'avif':
      // The encoder’s scale runs the other way: 20 is fine, 100 coarse. Several threads would write other bytes.
      return canvas.encode('avif', { quality: 20, speed: 8, threads: 1 });
  }
}

/** Walks the parts of the container: names of four letters, lengths, and data filled up to an even number. */
function isLosslessWebp(bytes: Buffer): boolean {
  for (let start = 12; start + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', start, start + 4);
    if (name === 'VP8L') return true;
    const length = bytes.readUInt32LE(start + 4);
    start += 8 + length + (length % 2);
  }
  return false;
}
