const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
]);

const reference = /&(?:([a-z]+)|#(\d{1,5})|#x([\da-f]{1,4}));?/gi;

/** A reference that means itself, or could be a slip. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa0 && code < 0xd800) ||
  (code > 0xe000 && code < 0xfdd0);

/** The text with its character references resolved; nothing where one is not among those that are always written out. */
export function resolveReferences(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let isKnown = true;
  const resolved = text.replace(
    reference,
    (whole, name?: string, digits?: string, hex?: string) => {
      const code = digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits);
      const value =
        name === undefined
          ? isPlain(code)
            ? String.fromCharCode(code)
            : undefined
          : named.get(name);
      if (value === undefined || !whole.endsWith(';')) isKnown = false;
      return value ?? '';
    },
  );
  return isKnown ? resolved : undefined;
}
