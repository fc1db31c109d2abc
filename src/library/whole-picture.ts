import { crc32 } from 'node:zlib';
import type { PictureHeader } from '../domain/picture.ts';

/**
 * The picture is there to its end, whatever follows it. Decoders draw what there is of a picture cut short;
 * of AVIF they do not, so nothing is looked at.
 */
export function isWholePicture(bytes: Buffer, type: PictureHeader['type']): boolean {
  if (type === 'png') return isWholePng(bytes);
  if (type === 'jpeg') return isWholeJpeg(bytes);
  // RIFF says how many bytes follow its first eight.
  return type === 'avif' || bytes.length >= 8 + bytes.readUInt32LE(4);
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

const [scan, end] = [0xda, 0xd9];

/** Segments with their lengths, so that a small picture within one is passed over; then coded rows up to the end. */
function isWholeJpeg(bytes: Buffer): boolean {
  let start = 2;
  while (start + 4 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1];
    if (marker === scan) return bytes.includes(Buffer.from([0xff, end]), start);
    start += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(start + 2);
  }
  return false;
}
