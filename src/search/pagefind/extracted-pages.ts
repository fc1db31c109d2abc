import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A file that Pagefind makes. */
export interface PagefindFile {
  /** Path below the index’s folder, with forward slashes. */
  path: string;
  content: Uint8Array;
}

const magic = 'pagefind_dcd';
const fragmentFile = /^fragment\/(.+)_[^_]+\.pf_fragment$/;
const entryFile = 'pagefind-entry.json';

/** What Pagefind 1.6 extracts of a page. A part that has gained or lost a field is refused by name. */
const fragment = z.strictObject({
  /** Path of the page, without the site’s base. */
  url: z.string(),
  content: z.string(),
  word_count: z.int(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  /** Elements with an id; `location` counts the words before it. */
  anchors: z.array(
    z.strictObject({
      element: z.string(),
      id: z.string(),
      text: z.string().optional(),
      location: z.int(),
    }),
  ),
});

const entry = z.looseObject({
  version: z.string().regex(/^1\.6\.\d+$/),
  languages: z.record(z.string(), z.looseObject({ page_count: z.int() })),
});

/** What is known of a page, or of a part of one, and the code of its collection. */
export type ExtractedPage = z.infer<typeof fragment> & { code: string };

/** Pagefind’s files have a form that is not known here. */
export class UnknownPagefindForm extends Error {
  constructor(path: string, cause: unknown) {
    const where = cause instanceof z.ZodError ? ` at ${cause.issues[0]?.path.join('.')}` : '';
    super(
      `Pagefind has written "${path}" in a form that is not known here${where}. Use a Pagefind of version 1.6, or extend src/search/pagefind/extracted-pages.ts.`,
      { cause },
    );
  }
}

/** What Pagefind has extracted of the pages. */
export function readExtractedPages(files: readonly PagefindFile[]): ExtractedPage[] {
  const pages: ExtractedPage[] = [];
  for (const { path, content } of files) {
    const code = fragmentFile.exec(path)?.[1];
    if (code === undefined) continue;
    pages.push({ code, ...read(path, () => fragment.parse(unpackJson(content))) });
  }
  checkEntry(files, pages);
  return pages;
}

/** Nothing that Pagefind counts is left out: what is not in an index is missed by readers and nobody else. */
function checkEntry(files: readonly PagefindFile[], pages: readonly ExtractedPage[]): void {
  const file = files.find(({ path }) => path === entryFile);
  const { languages } = read(entryFile, () =>
    entry.parse(JSON.parse(Buffer.from(file?.content ?? []).toString())),
  );
  for (const [code, { page_count: count }] of Object.entries(languages))
    if (pages.filter((page) => page.code === code).length !== count)
      throw new UnknownPagefindForm(entryFile, `${count} pages of "${code}" are not all there`);
}

const unpackJson = (packed: Uint8Array): unknown => {
  const text = gunzipSync(packed).toString();
  if (!text.startsWith(magic)) throw new Error(`It does not begin with ${magic}`);
  return JSON.parse(text.slice(magic.length));
};

function read<Value>(path: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (cause) {
    throw new UnknownPagefindForm(path, cause);
  }
}
