import { packSlug } from '../../domain/addresses.ts';
import { findChanged } from '../../domain/page.ts';
import type { Library } from '../../library/library.ts';
import { briefingsOf, createLocale } from '../../views/locale.ts';

/** A PDF that a site is published with, printed from the page of the same slug. */
export interface PdfDocument {
  slug: string;
  language: string;
  /** Days, from the briefing itself: a document made again is the same document. */
  created: string;
  modified: string;
}

/** In each language every briefing, and the pack of them all. */
export const listDocuments = (library: Library): PdfDocument[] =>
  library.site.languages.flatMap(({ code }) => {
    const briefings = briefingsOf(createLocale(library, code)).map(({ slug, data }) => ({
      slug,
      language: code,
      created: data.published,
      modified: newest([data.reviewed, findChanged(data)]),
    }));
    if (briefings.length === 0) return [];
    const pack = {
      slug: packSlug,
      language: code,
      created: newest(briefings.map(({ created }) => created)),
      modified: newest(briefings.map(({ modified }) => modified)),
    };
    return [...briefings, pack];
  });

const newest = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';
