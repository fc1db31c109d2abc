import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader of another’s making finds it. */
export interface TaggedPdf {
  title: string;
  /** The part of PDF/UA that it says it keeps to. */
  conformance: string;
  showsTitle: boolean;
  /** All its text without spaces, sheet after sheet. */
  text: string;
  /** How often each part of speech occurs. */
  roles: Record<string, number>;
  /** What someone who hears it would miss, in words. */
  faults: string[];
}

interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}

export async function readTagged(pdf: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const preferences = await document.getViewerPreferences();
  const read: TaggedPdf = {
    title: String((info as { Title?: string }).Title),
    conformance: String(metadata?.get('pdfuaid:part')),
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    text: '',
    roles: {},
    faults: [],
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    read.text += items.map((item) => ('str' in item ? item.str : '')).join('');
    const tree = (await page.getStructTree()) as Tag | null;
    if (tree) hear(tree, read);
    else read.faults.push(`sheet ${number} has no tags`);
    for (const { contentsObj, url } of await page.getAnnotations())
      if (!contentsObj?.str) read.faults.push(`the link to ${url} has no words`);
  }
  read.text = read.text.replace(/\s+/g, '');
  await task.destroy();
  return read;
}

/** What may stand in a list, an item, a table and a row. */
const within: Record<string, readonly string[]> = {
  L: ['LI', 'Caption', 'L'],
  LI: ['Lbl', 'LBody'],
  TR: ['TH', 'TD'],
};

function hear(tag: Tag, read: TaggedPdf): void {
  const { role = '', alt, children = [] } = tag;
  if (role) read.roles[role] = (read.roles[role] ?? 0) + 1;
  if (role === 'Figure' && !alt) read.faults.push('a figure has no words');
  const allowed = within[role];
  for (const child of children) {
    if (allowed && child.role && !allowed.includes(child.role))
      read.faults.push(`${child.role} stands in ${role}`);
    hear(child, read);
  }
}
