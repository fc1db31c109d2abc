import type { Place } from '../domain/problem.ts';
import type { Usage } from '../library/usage.ts';
import { findReferences, type Reference } from '../markup/tree.ts';

const displays: ReadonlySet<string> = new Set(['chart', 'table', 'event']);

/** Charts, tables and events on the line of the page where the fact is shown. */
export function findDisplaysOfUse(use: Usage): Reference[] {
  return findReferencesAt(use).filter(({ kind }) => displays.has(kind));
}

/** Where on its page a use stands; a use in the frontmatter is known by its line alone. */
export function placeOfUse(use: Usage, id: string): Place {
  const own = findReferencesAt(use).find((one) => one.kind === 'fact' && one.id === id);
  const column = (own ?? findDisplaysOfUse(use)[0])?.column ?? 1;
  return { file: use.page.file, line: use.line, column };
}

const findReferencesAt = ({ page, line }: Usage) =>
  findReferences(page.tree).filter((reference) => reference.line === line);
