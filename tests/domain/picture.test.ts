import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { announcedType, readPictureHeader } from '../../src/domain/picture.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );
const pad = (length: number) => Array.from({ length }, () => 0);

describe('header of a picture', () => {
  it('is read from a file as it is drawn', () => {
    const file = readFileSync('tests/fixtures/fisheries/notes/harbour.png');
    expect(readPictureHeader(file)).toEqual({ type: 'png', width: 32, height: 20 });
  });

  it.each([
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 32])],
    ['webp', bytes('RIFF', pad(4), 'WEBPVP8 ', pad(10), [32, 0, 20, 0])],
    ['webp', bytes('RIFF', pad(4), 'WEBPVP8L', pad(5), [31, 0xc0, 4, 0])],
    ['webp', bytes('RIFF', pad(4), 'WEBPVP8X', pad(8), [31, 0, 0, 19, 0, 0])],
    ['avif', bytes([0, 0, 0, 28], 'ftypavif', pad(20), 'ispe', pad(4), [0, 0, 0, 32, 0, 0, 0, 20])],
  ])('gives the size of a picture of type %s', (type, file) => {
    expect(readPictureHeader(file)).toEqual({ type, width: 32, height: 20 });
  });

  it.each([
    ['nothing', bytes()],
    ['a page', bytes('<!DOCTYPE html><script>alert(1)</script>')],
    ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a picture cut off', bytes('\x89PNG\r\n\x1a\n')],
    ['a JPEG of no frame', bytes([0xff, 0xd8, 0xff, 0xd9])],
    ['segments without end', bytes([0xff, 0xd8, ...Array.from({ length: 400 }, () => 0xff)])],
    ['another container', bytes([0, 0, 0, 28], 'ftypmp42', pad(20))],
  ])('is not found in %s', (_, file) => {
    expect(readPictureHeader(file)).toBeUndefined();
  });
});

describe('type that a name announces', () => {
  it.each([
    ['a.png', 'png'],
    ['a.JPG', 'jpeg'],
    ['a.jpeg', 'jpeg'],
    ['a/b.c.webp', 'webp'],
    ['a.svg', undefined],
  ])('%s: %s', (name, type) => {
    expect(announcedType(name)).toBe(type);
  });
});
