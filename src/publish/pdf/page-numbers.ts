/** Page of each named place in a PDF as Chromium writes it, counted from 1. */
export function findPageNumbers(pdf: Uint8Array): Map<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const nodes = text.matchAll(/^(\d+) 0 obj\n<<\/Type \/Pages\n.*?\/Kids \[(.*?)\]/gms);
  const children = new Map([...nodes].map(([, node = '', kids = '']) => [node, listNumbers(kids)]));
  const root = /\/Type \/Catalog\n\/Pages (\d+) 0 R/.exec(text)?.[1] ?? '';
  const order = new Map(listPages(root, children).map((page, index) => [page, index + 1]));
  const places = text.matchAll(/\/([^\s/[\]]+) \[(\d+) 0 R \/XYZ/g);
  return new Map(
    [...places].map(([, name = '', page = '']) => [decodeName(name), order.get(page) ?? 0]),
  );
}

const listNumbers = (references: string): string[] =>
  [...references.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number);

/** Object numbers of the pages below a node of the page tree, in reading order. */
const listPages = (node: string, children: ReadonlyMap<string, string[]>): string[] =>
  children.get(node)?.flatMap((child) => listPages(child, children)) ?? [node];

/** Names are written with `#20` for a byte that is none of theirs. */
export const decodeName = (name: string) =>
  Buffer.from(
    name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');
