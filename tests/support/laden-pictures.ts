import { createCanvas } from '@napi-rs/canvas';
import { crc32 } from 'node:zlib';

/** Stands in for what a camera, an editor or an attacker leaves in a file. */
export const secret = 'zqx-10.7626N-106.6602E-secret';
const text = Buffer.from(secret, 'latin1');

/** A picture of which every corner has a colour of its own, and part of which is seen through. */
export function drawSample(width = 48, height = 32) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const shade = context.createLinearGradient(0, 0, width, height);
  shade.addColorStop(0, '#c02020');
  shade.addColorStop(1, '#2040c0');
  context.fillStyle = shade;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#20c040';
  context.fillRect(0, 0, width / 4, height / 4);
  return canvas;
}

/** A part of a PNG: length, name, data, checksum. */
export function pngPart(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A segment of a JPEG: marker, length, data. */
export function jpegSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const exif = (orientation = 1) =>
  Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0', 'latin1'),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
    text,
  ]);
export const exifSegment = (orientation?: number): Buffer =>
  jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(orientation)]));

/** After the signature and the header, which must come first. */
const putIntoPng = (png: Buffer, part: Buffer) =>
  Buffer.concat([png.subarray(0, 33), part, png.subarray(33)]);
export const putIntoJpeg = (jpeg: Buffer, part: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), part, jpeg.subarray(2)]);

/** At the end of a WebP, whose length and list of contents are told of it. */
function putIntoWebp(webp: Buffer, name: string, data: Buffer): Buffer {
  const even = data.length % 2 ? Buffer.concat([data, Buffer.from([0])]) : data;
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  const whole = Buffer.concat([webp, head, even]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20] = (whole[20] ?? 0) | (name === 'EXIF' ? 8 : 4);
  return whole;
}

/** An archive begins anywhere: its readers start at the end of the file. */
const archive = Buffer.concat([
  Buffer.from('PK\x03\x04'),
  text,
  Buffer.from('PK\x05\x06'),
  Buffer.alloc(18),
]);
const script = Buffer.from(`<?php /* ${secret} */ ?><script>alert(1)</script>`);
const named = (name: string) => Buffer.from(`${name}\0${secret}`, 'latin1');
const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${secret}</x:xmpmeta>`, 'latin1');
const after = (picture: Buffer, ...parts: Buffer[]) => Buffer.concat([picture, ...parts]);

/** Each file name with a picture that carries the secret in some way. */
export async function ladenPictures(): Promise<[way: string, name: string, bytes: Buffer][]> {
  const canvas = drawSample();
  const png = await canvas.encode('png');
  const jpeg = await canvas.encode('jpeg', 95);
  const webp = await canvas.encode('webp', 100);
  const avif = await canvas.encode('avif', { quality: 1, speed: 8, threads: 1 });
  const large = jpegSegment(0xe2, Buffer.concat([Buffer.from('MPF\0'), text]));
  return [
    ['a remark', 'a.png', putIntoPng(png, pngPart('tEXt', named('Comment')))],
    [
      'a remark in any script',
      'a.png',
      putIntoPng(png, pngPart('iTXt', named('XML:com.adobe.xmp\0\0\0'))),
    ],
    ['camera data', 'a.png', putIntoPng(png, pngPart('eXIf', exif()))],
    ['a time of change', 'a.png', putIntoPng(png, pngPart('tIME', text.subarray(0, 7)))],
    ['a part of its own', 'a.png', putIntoPng(png, pngPart('zqXt', text))],
    ['an archive after the end', 'a.png', after(png, archive)],
    ['a part after the end', 'a.png', after(png, pngPart('tEXt', named('Comment')))],
    [
      'bytes after the rows',
      'a.png',
      after(png.subarray(0, -12), pngPart('IDAT', text), png.subarray(-12)),
    ],
    ['camera data', 'a.jpg', putIntoJpeg(jpeg, exifSegment())],
    ['XMP', 'a.jpg', putIntoJpeg(jpeg, jpegSegment(0xe1, xmp))],
    ['a remark', 'a.jpeg', putIntoJpeg(jpeg, jpegSegment(0xfe, text))],
    ['a list of pictures and a second one', 'a.jpg', after(putIntoJpeg(jpeg, large), jpeg, text)],
    ['a script after the end', 'a.jpg', after(jpeg, script)],
    ['bytes before the end', 'a.jpg', after(jpeg.subarray(0, -2), text, jpeg.subarray(-2))],
    [
      'a small picture within',
      'a.jpg',
      putIntoJpeg(jpeg, jpegSegment(0xe1, after(exif(), jpeg, text))),
    ],
    [
      'an application’s data',
      'a.jpg',
      putIntoJpeg(jpeg, jpegSegment(0xed, after(Buffer.from('Photoshop 3.0\0'), text))),
    ],
    ['camera data', 'a.webp', putIntoWebp(webp, 'EXIF', exif())],
    ['XMP', 'a.webp', putIntoWebp(webp, 'XMP ', text)],
    ['a part of its own', 'a.webp', putIntoWebp(webp, 'zqXt', text)],
    ['an archive after the end', 'a.webp', after(webp, archive)],
    ['an archive after the end', 'a.avif', after(avif, archive)],
    [
      'a free box',
      'a.avif',
      after(avif, Buffer.from([0, 0, 0, 8 + text.length]), Buffer.from('free'), text),
    ],
  ];
}
