import { escapeXml } from '../../domain/xml-text.ts';
import { decodeName } from './page-numbers.ts';
import { readObjects, writeObjects, type PdfObjects } from './pdf-objects.ts';

/** What a document says of itself to those who hear it. */
export interface PdfDescription {
  title: string;
  /** The words of each link, by its address; of one within the document, by its fragment. */
  links: readonly (readonly [address: string, words: string])[];
}

/**
 * A PDF as Chromium writes it, with what PDF/UA asks for besides: that it says so, the words of each link, items of
 * lists with a body, and a standard part of speech for each that is none.
 */
export function makeAccessible(pdf: Uint8Array, { title, links }: PdfDescription): Buffer {
  const parts = readObjects(pdf);
  describeLinks(parts, new Map(links));
  giveItemsBodies(parts);
  openFrames(parts);
  mapRoles(parts);
  addMarker(parts, title);
  return writeObjects(parts);
}

function describeLinks({ objects }: PdfObjects, words: ReadonlyMap<string, string>): void {
  for (const [number, object] of objects) {
    if (!object.includes('/Subtype /Link') || object.includes('/Contents ')) continue;
    const address = /\/URI \(((?:[^()\\]|\\.)*)\)/.exec(object)?.[1]?.replace(/\\(.)/g, '$1');
    const place = /\/Dest \/(\S+)/.exec(object)?.[1];
    const target = address ?? `#${decodeName(place ?? '')}`;
    const said = words.get(target) ?? target;
    objects.set(number, object.replace(/>>$/, `\n/Contents ${writeString(said)}>>`));
  }
}

/** What Chromium writes as an item becomes its body, in an item of its own: so no other part has to change. */
function giveItemsBodies({ objects }: PdfObjects): void {
  let next = Math.max(...objects.keys()) + 1;
  const items = new Map<string, number>();
  for (const { number, object, list } of listItems(objects)) {
    const body = object.replace('/S /LI\n', '/S /LBody\n').replace(/\/P \d+ 0 R/, `/P ${next} 0 R`);
    objects.set(number, body);
    objects.set(next, `<</Type /StructElem\n/S /LI\n/P ${list} 0 R\n/K ${number} 0 R>>`);
    items.set(`${number} 0 R`, next++);
  }
  for (const [number, object] of objects)
    if (/\/Type \/StructElem\n\/S \/L\n/.test(object))
      objects.set(
        number,
        object.replace(/\/K [^]*$/, (kids) => leadTo(kids, items)),
      );
}

const listItems = (objects: ReadonlyMap<number, string>) =>
  [...objects].flatMap(([number, object]) => {
    const list = /\/Type \/StructElem\n\/S \/LI\n(?:.*\n)*?\/P (\d+) 0 R/.exec(object)?.[1];
    return list === undefined ? [] : [{ number, object, list }];
  });

const leadTo = (kids: string, items: ReadonlyMap<string, number>) =>
  kids.replace(/\d+ 0 R/g, (item) => (items.has(item) ? `${items.get(item)} 0 R` : item));

/** The frame of a chart or a quotation is no picture: what stands in it would not be heard. */
function openFrames({ objects }: PdfObjects): void {
  for (const [number, object] of objects) {
    const kids = /\/S \/Figure\n[^]*\/K ([^]*)$/.exec(object)?.[1];
    if (kids === undefined || !/\d+ 0 R/.test(kids.replace(/<<[^]*?>>/g, ''))) continue;
    const open = object.replace('/S /Figure\n', '/S /Div\n');
    objects.set(number, open.replace(/\/Alt (\((?:[^()\\]|\\.)*\)|<[0-9A-F]*>)\n/, ''));
  }
}

/** Parts of speech that came with a later version of the format. */
const roles = {
  Aside: 'Sect',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
};

function mapRoles({ objects }: PdfObjects): void {
  const map = Object.entries(roles).map(([role, standard]) => `/${role} /${standard}`);
  for (const [number, object] of objects)
    if (object.includes('/Type /StructTreeRoot'))
      objects.set(number, object.replace(/>>$/, `\n/RoleMap <<${map.join(' ')}>>>>`));
}

function addMarker({ objects, root }: PdfObjects, title: string): void {
  const number = Math.max(...objects.keys()) + 1;
  const text = Buffer.from(writeMetadata(title)).toString('latin1');
  objects.set(
    number,
    `<</Type /Metadata\n/Subtype /XML\n/Length ${text.length}>> stream\n${text}\nendstream`,
  );
  const catalog = objects.get(root) ?? '';
  objects.set(root, catalog.replace(/>>$/, `\n/Metadata ${number} 0 R>>`));
}

const writeMetadata = (title: string) => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;

/** In two bytes a letter, so that no letter has to be escaped. */
const writeString = (text: string) =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
