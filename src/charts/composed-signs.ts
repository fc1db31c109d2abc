/** Signs that the typefaces of the site lack, and what each is composed of: another sign, and a bar or itself again. */
const parts: Readonly<Record<string, string>> = { '≥': '>', '≤': '<', '≈': '~' };
const missing = /[≥≤≈]/g;

/** The text with signs that the typefaces have, as wide as it will be drawn. */
export const withPlainSigns = (text: string): string =>
  text.replace(missing, (sign) => parts[sign] ?? sign);

interface Canvas {
  font: string;
  textAlign: string;
  textBaseline: string;
  fillText: (text: string, x: number, y: number) => void;
  fillRect: (x: number, y: number, width: number, height: number) => void;
  measureText: (text: string) => { width: number };
}

/**
 * Lets a canvas compose those signs, so that a picture has them on every machine. A browser takes them from another
 * typeface, of which a canvas without a page may have none.
 */
export function composeSigns(context: Canvas): void {
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => {
    const plain = withPlainSigns(text);
    write(plain, x, y);
    if (plain === text) return;
    const start = x - (shares[context.textAlign] ?? 0) * context.measureText(plain).width;
    for (const { 0: sign, index } of text.matchAll(missing)) {
      const left = start + context.measureText(plain.slice(0, index)).width;
      addBar(context, sign, left, y);
    }
  };
}

const shares: Readonly<Record<string, number>> = { center: 0.5, right: 1, end: 1 };

/** The bar beneath a sign. */
function addBar(context: Canvas, sign: string, left: number, y: number): void {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(context.font)?.[1] ?? 14);
  const { width } = context.measureText(parts[sign] ?? sign);
  const middle = context.textBaseline === 'middle' ? y : y - size * 0.35;
  context.fillRect(left + width * 0.12, middle + size * 0.27, width * 0.76, size * 0.075);
}
