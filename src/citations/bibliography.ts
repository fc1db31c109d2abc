import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { toLine, type CitationItem } from './item.ts';

// The library’s spelling in plain ASCII loses Vietnamese letters with two marks; every BibTeX
// programme of today reads UTF-8. It then escapes nothing, so `escapeTex` does. Our ids are safe labels.
const bibtex = { asciiOnly: false, useIdAsLabel: true, checkLabel: false };
Object.assign(plugins.config.get('@bibtex').format, bibtex);

/** Entries for BibTeX and BibLaTeX in UTF-8, their ids as labels. */
export function formatBibtex(items: readonly CitationItem[]): string {
  return formatWith('bibtex', items.map(withTex));
}

/** Entries in the format of RIS (Zotero, EndNote, Mendeley), one line a field. */
export function formatRis(items: readonly CitationItem[]): string {
  return items.length === 0 ? '\n' : items.map(formatRisEntry).join('');
}

/** The library folds long lines, which not every programme unfolds, and cuts ids off after 20 signs. */
const formatRisEntry = (item: CitationItem): string =>
  formatWith('ris', [withWholeNames(item)])
    .replace(/\n(?!$|[A-Z][A-Z0-9] {2}- )/g, '')
    // The day of reading is Y2 by the format; the library writes a field of no set meaning.
    .replace(/^M1 {2}- /m, 'Y2  - ')
    .replace(/^ID {2}- .*$/m, () => `ID  - ${item.id}`);

export function formatCslJson(items: readonly CitationItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

function formatWith(format: 'bibtex' | 'ris', items: CitationItem[]): string {
  // Neither format has a field for the site that a page belongs to: it stands as the publisher.
  const known = items.map((item) => ({
    ...inLines(item),
    publisher: toLine(item.publisher ?? item['container-title'] ?? '') || undefined,
  }));
  return new Cite(known).format(format).replace(/\n*$/, '\n');
}

/** Whatever made the item, no text of it begins a line, and with it a field or an entry. */
const inLines = (item: CitationItem): CitationItem => ({
  ...item,
  ...Object.fromEntries(
    Object.entries(item).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, toLine(value)]] : [],
    ),
  ),
  author: item.author.map(({ literal }) => ({ literal: toLine(literal) })),
});

const special: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

const escapeTex = (text: string) =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

function withTex(item: CitationItem): CitationItem {
  const escaped = { ...item, title: escapeTex(item.title) };
  for (const field of ['publisher', 'container-title', 'note'] as const) {
    if (item[field]) escaped[field] = escapeTex(item[field]);
  }
  return {
    ...escaped,
    ...(item.URL ? { URL: item.URL.replace(/[{}\\]/g, encodeURIComponent) } : {}),
    author: item.author.map(({ literal }) => ({ literal: escapeTex(literal) })),
  };
}

/** In RIS a comma parts family from given name; a semicolon leaves the name of an organisation whole. */
function withWholeNames(item: CitationItem): CitationItem {
  const author = item.author.map(({ literal }) => ({ literal: literal.replaceAll(',', ';') }));
  return { ...item, author };
}
