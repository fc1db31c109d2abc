/** The objects of a PDF as Chromium writes it: plain, in one part, with one table of where each begins. */
export interface PdfObjects {
  /** What stands between `obj` and `endobj`, a character a byte; by number. */
  objects: Map<number, string>;
  root: number;
  /** The object with title and dates. */
  info: number;
}

export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [table = '', trailer = ''] = text.slice(start).split('trailer');
  const places = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)];
  const ends = [...places.map(([, place]) => Number(place)), start].toSorted((a, b) => a - b);
  const objects = new Map<number, string>();
  places.forEach(([, place, use], number) => {
    if (use !== 'n') return;
    const from = Number(place);
    const whole = text.slice(from, ends[ends.lastIndexOf(from) + 1]);
    objects.set(number, whole.replace(/^\d+ 0 obj\n/, '').replace(/\nendobj\s*$/, ''));
  });
  return { objects, root: numberIn(trailer, 'Root'), info: numberIn(trailer, 'Info') };
}

function numberIn(trailer: string, name: string): number {
  const number = new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1];
  if (number === undefined) throw new Error('The browser writes PDFs in a way we do not know');
  return Number(number);
}

export function writeObjects({ objects, root, info }: PdfObjects): Buffer {
  const head = '%PDF-1.7\n%\u00d3\u00eb\u00e9\u00e1\n';
  const numbers = [...objects.keys()].toSorted((a, b) => a - b);
  const size = (numbers.at(-1) ?? 0) + 1;
  const places = new Map<number, number>();
  const parts = [head];
  let length = head.length;
  for (const number of numbers) {
    const part = `${number} 0 obj\n${objects.get(number) ?? ''}\nendobj\n`;
    places.set(number, length);
    parts.push(part);
    length += part.length;
  }
  const table = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>`;
  parts.push(`xref\n0 ${size}\n`, ...table, `${trailer}\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}
