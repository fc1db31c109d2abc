/** What the first bytes of a picture say of it. */
export interface PictureHeader {
  type: 'png' | 'jpeg' | 'webp' | 'avif';
  width: number;
  height: number;
}

/** Reads the header of a picture; nothing where the bytes are no picture of a kind we publish. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readJpeg(view) ?? readWebp(view) ?? readAvif(view);
  } catch (cause) {
    // A header that ends before its numbers.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** The kind of picture that a file name announces. */
export function announcedType(name: string): PictureHeader['type'] | undefined {
  const extension = name.toLowerCase().split('.').at(-1);
  if (extension === 'jpg') return 'jpeg';
  return (['png', 'jpeg', 'webp', 'avif'] as const).find((type) => type === extension);
}

const textAt = (view: DataView, offset: number, length: number) =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(offset + index)));

function readPng(view: DataView): PictureHeader | undefined {
  if (textAt(view, 0, 8) !== '\x89PNG\r\n\x1a\n' || textAt(view, 12, 4) !== 'IHDR')
    return undefined;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Walks the segments to the frame header, which alone holds the size. */
function readJpeg(view: DataView): PictureHeader | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  let offset = 2;
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return {
        type: 'jpeg',
        height: view.getUint16(offset + 5),
        width: view.getUint16(offset + 7),
      };
    offset += marker === 0xff ? 1 : 2 + view.getUint16(offset + 2);
  }
  return undefined;
}

function readWebp(view: DataView): PictureHeader | undefined {
  if (textAt(view, 0, 4) !== 'RIFF' || textAt(view, 8, 4) !== 'WEBP') return undefined;
  const size = (width: number, height: number) => ({ type: 'webp' as const, width, height });
  const uint24 = (offset: number) =>
    view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16);
  switch (textAt(view, 12, 4)) {
    case 'VP8 ':
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return size(uint24(24) + 1, uint24(27) + 1);
    default:
      return undefined;
  }
}

/**
 * Sizes stand in boxes of their own, `ispe`, somewhere in the first kilobytes. A file may hold several pictures;
 * what it takes to draw it is said by the largest.
 */
function readAvif(view: DataView): PictureHeader | undefined {
  if (textAt(view, 4, 4) !== 'ftyp' || !/^avi[fs]$/.test(textAt(view, 8, 4))) return undefined;
  const head = textAt(view, 0, Math.min(view.byteLength, 4096));
  const sizes = [...head.matchAll(/ispe/g)].map(({ index }) => ({
    width: view.getUint32(index + 8),
    height: view.getUint32(index + 12),
  }));
  const [largest] = sizes.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest && { type: 'avif', ...largest };
}
