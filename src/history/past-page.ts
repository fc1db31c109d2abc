import { correction, type Correction } from '../domain/correction.ts';
import { getOrMake } from '../domain/memo.ts';
import { findMentions } from '../domain/plain-text.ts';
import type { ReferenceKind } from '../domain/vocabulary.ts';
import { readPageText } from '../library/page-text.ts';

/** A page as it was at an earlier revision. */
export interface PastPage {
  /** The page named the record, in its text, its title or its description. */
  names(kind: ReferenceKind, id: string): boolean;
  corrections: readonly Correction[];
}

/** Pages at an earlier revision, by their file as counted from the project’s root. */
export interface PastPages {
  find(file: string): PastPage | undefined;
}

/** Pages from their texts; each is parsed when it is first asked for. */
export function createPastPages(texts: ReadonlyMap<string, string>): PastPages {
  const parsed = new Map<string, PastPage>();
  return {
    find: (file) => {
      const text = texts.get(file);
      return text === undefined ? undefined : getOrMake(parsed, file, () => parsePastPage(text));
    },
  };
}

function parsePastPage(text: string): PastPage {
  const { frontmatter, references } = readPageText(text);
  const named = new Set(references.map(({ kind, id }) => `${kind} ${id}`));
  for (const part of [frontmatter['title'], frontmatter['description']])
    for (const id of findMentions(String(part ?? ''))) named.add(`fact ${id}`);
  return {
    names: (kind, id) => named.has(`${kind} ${id}`),
    corrections: [frontmatter['corrections'] ?? []].flat().flatMap((entry) => {
      const { data } = correction.safeParse(entry);
      return data ? [data] : [];
    }),
  };
}
