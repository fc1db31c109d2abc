import { createCanvas, loadImage } from '@napi-rs/canvas';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '../../src/domain/picture.ts';
import { drawPixels } from '../../src/library/picture-pixels.ts';
import {
  drawSample,
  exifSegment,
  ladenPictures,
  pngPart,
  putIntoJpeg,
  secret,
} from '../support/laden-pictures.ts';

async function readPixels(bytes: Buffer) {
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The mean difference between two pictures of one size in the colours of their pixels, of 255. */
async function compare(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = [await readPixels(one), await readPixels(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const sum = a.data.reduce((all, value, index) => all + Math.abs(value - b.data[index]!), 0);
  return sum / a.data.length;
}

async function getPixels(bytes: Buffer, name: string): Promise<Buffer> {
  const pixels = await drawPixels(bytes, name);
  if (!pixels) throw new Error(`${name} cannot be drawn`);
  return pixels;
}

/** Names of the parts of a PNG, in order; what follows the last is “rest”. */
function listParts(png: Buffer): string[] {
  const names: string[] = [];
  let start = 8;
  for (; names.at(-1) !== 'IEND'; start += 12 + png.readUInt32BE(start))
    names.push(png.toString('latin1', start + 4, start + 8));
  return start < png.length ? [...names, 'rest'] : names;
}

const laden = await ladenPictures();

describe('a picture as it is published', () => {
  it.each(laden)('carries no more %s: %s', async (_, name, bytes) => {
    const pixels = await getPixels(bytes, name);
    for (const part of [secret, secret.slice(0, 7), 'PK\x05\x06', '<?php', 'Exif', 'xmpmeta'])
      expect(pixels.includes(part), part).toBe(false);
    expect(readPictureHeader(pixels)).toEqual(readPictureHeader(bytes));
    expect(await compare(pixels, bytes)).toBeLessThanOrEqual(/png|webp/.test(name) ? 0 : 1.5);
  });

  it.each(laden.filter(([, name]) => name.endsWith('.png')))(
    'consists of rows and what they need, without %s: %s',
    async (_, name, bytes) => {
      const parts = new Set(listParts(await getPixels(bytes, name)));
      expect([...parts]).toEqual(['IHDR', 'sBIT', 'sRGB', 'IDAT', 'IEND']);
    },
  );

  it('has the same bytes each time, whatever the file carried', async () => {
    const kinds = new Map<string, Set<string>>();
    for (const [, name, bytes] of [...laden, ...laden]) {
      const kind = name.replace('jpeg', 'jpg');
      const found = kinds.get(kind) ?? new Set();
      kinds.set(kind, found.add((await getPixels(bytes, name)).toString('base64')));
    }
    // Bytes before the end of a JPEG may reach its last pixels; all else leaves no trace.
    expect([...kinds].map(([kind, { size }]) => [kind, size])).toEqual([
      ['a.png', 1],
      ['a.jpg', 1],
      ['a.webp', 1],
      ['a.avif', 1],
    ]);
  });

  it.each([
    [1, 48, 32, [0, 0]],
    [3, 48, 32, [47, 31]],
    [6, 32, 48, [31, 0]],
    [8, 32, 48, [0, 47]],
  ])('stands upright: turned as %s says', async (orientation, width, height, [x, y]) => {
    const jpeg = await drawSample().encode('jpeg', 95);
    const turned = putIntoJpeg(jpeg, exifSegment(orientation));
    const drawn = await readPixels(await getPixels(turned, 'a.jpg'));
    expect([drawn.width, drawn.height]).toEqual([width, height]);
    const [red = 255, green = 0] = drawn.data.subarray((y! * width + x!) * 4);
    expect(green - red, 'the green corner').toBeGreaterThan(100);
  });

  it('keeps no colour behind a pixel that cannot be seen', async () => {
    const row = Buffer.concat([Buffer.from([0]), Buffer.from('pwd\0ask\0', 'latin1')]);
    const png = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      pngPart('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0])),
      pngPart('IDAT', deflateSync(row)),
      pngPart('IEND', Buffer.alloc(0)),
    ]);
    const { data } = await readPixels(await getPixels(png, 'a.png'));
    expect([...data]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('is written with loss where its original was: a WebP of that kind', async () => {
    const lossy = await drawSample(240, 160).encode('webp', 60);
    const pixels = await getPixels(lossy, 'a.webp');
    expect(await compare(pixels, lossy)).toBeLessThanOrEqual(1.5);
    expect(pixels.includes('VP8L')).toBe(false);
  });
});

describe('no picture is published', () => {
  const png = laden[0]![2];
  const bomb = Buffer.from(png);
  bomb.writeUInt32BE(10_000_000, 16);
  const jpeg = laden[8]![2];
  // Any number of 0xff may stand before a marker.
  const filled = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xff]),
    jpeg.subarray(2, -40),
  ]);
  it.each([
    ['where there is none', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg'],
    ['where a name tells of another kind', png, 'a.jpg'],
    ['of a file cut short', png.subarray(0, -20), 'a.png'],
    ['of a JPEG cut short', laden[8]![2].subarray(0, -40), 'a.jpg'],
    ['of a JPEG cut short, with filled marks', filled, 'a.jpg'],
    ['of a WebP cut short', laden[16]![2].subarray(0, -40), 'a.webp'],
    ['of an AVIF cut short', laden[20]![2].subarray(0, 200), 'a.avif'],
    ['of more pixels than may be drawn', bomb, 'a.png'],
  ])('%s', async (_, bytes, name) => {
    expect(await drawPixels(bytes, name)).toBeUndefined();
  });
});
