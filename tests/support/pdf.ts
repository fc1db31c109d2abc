import { inflateSync } from 'node:zlib';

/** What a reader or a screen reader gets of a PDF as Chromium writes it. */
export interface ReadPdf {
  title: string;
  language: string;
  pages: number;
  isTagged: boolean;
  /** Titles of the outline, in its order. */
  outline: string[];
  /** What stands for pictures when it is read aloud. */
  alternatives: string[];
  fonts: string[];
  /** Addresses that its links lead to, outside the document. */
  links: string[];
  /** All text on its sheets, without the spaces at line ends. */
  text: string;
}

export function readPdf(pdf: Uint8Array): ReadPdf {
  const source = Buffer.from(pdf).toString('latin1');
  const all = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, found = '']) => found);
  const strings = (key: string) =>
    all(new RegExp(`/${key} (\\((?:[^()\\\\]|\\\\.)*\\)|<[0-9A-F]*>)`, 'gs')).map(decodeString);
  const [title = '', ...outline] = strings('Title');
  return {
    title,
    language: decodeString(/\/Type \/Catalog.*?\/Lang (\(.*?\))/s.exec(source)?.[1] ?? ''),
    pages: all(/(\/Type \/Page)\b(?!s)/g).length,
    isTagged: /\/Marked true/.test(source) && /\/StructTreeRoot \d+ 0 R/.test(source),
    outline,
    alternatives: strings('Alt'),
    fonts: [...new Set(all(/\/BaseFont \/[A-Z]+\+([\w-]+)/g))],
    links: strings('URI'),
    text: readText(source),
  };
}

function readText(source: string): string {
  const streams = findStreams(source);
  const fonts = new Map(
    [
      ...source.matchAll(
        /^(\d+) 0 obj\n<<\/Type \/Font\n\/Subtype \/Type0\n.*?\/ToUnicode (\d+) 0 R/gms,
      ),
    ].map(([, font = '', map = '']) => [`F${font}`, readMap(streams.get(map) ?? '')]),
  );
  const pieces: string[] = [];
  for (const content of streams.values()) {
    for (const [block] of content.matchAll(/^BT$.*?^ET$/gms)) {
      const letters = fonts.get(/\/(F\d+) [\d.]+ Tf/.exec(block)?.[1] ?? '');
      const codes = [...block.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, code = '']) => code).join('');
      pieces.push((codes.match(/.{4}/g) ?? []).map((code) => letters?.get(code) ?? '').join(''));
    }
  }
  return pieces.join('');
}

/** Streams by the number of their object, unpacked. */
function findStreams(source: string): Map<string, string> {
  const streams = new Map<string, string>();
  const heads = source.matchAll(/^(\d+) 0 obj\n<<(?:(?!endobj).)*?\/Length (\d+)>> stream\n/gms);
  for (const { 0: head, 1: number = '', 2: length, index } of heads) {
    const start = index + head.length;
    const bytes = Buffer.from(source.slice(start, start + Number(length)), 'latin1');
    streams.set(number, (head.includes('/Flate') ? inflateSync(bytes) : bytes).toString('latin1'));
  }
  return streams;
}

/** Letters of a font by the code of their form, from its table for readers of text. */
function readMap(table: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, part = ''] of table.matchAll(/beginbfchar\n(.*?)endbfchar/gs))
    for (const [, code = '', letter = ''] of part.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(code, decodeUtf16(letter));
  for (const [, part = ''] of table.matchAll(/beginbfrange\n(.*?)endbfrange/gs))
    for (const [, first = '', last = '', letter = ''] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++)
        letters.set(
          code.toString(16).toUpperCase().padStart(4, '0'),
          String.fromCharCode(parseInt(letter, 16) + code - parseInt(first, 16)),
        );
  return letters;
}

/** `(A \(b\))` or `<FEFF0041>`, as PDFs write texts. */
function decodeString(text: string): string {
  if (text.startsWith('<')) return decodeUtf16(text.slice(1, -1).replace(/^FEFF/, ''));
  return text
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/gs, (_, sign: string) =>
      sign.length === 3 ? String.fromCharCode(parseInt(sign, 8)) : sign,
    );
}

const decodeUtf16 = (digits: string): string =>
  Buffer.from(digits, 'hex').swap16().toString('utf16le');
