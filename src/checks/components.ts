import { error, type Problem } from '../domain/problem.ts';
import type { ReferenceKind } from '../domain/vocabulary.ts';
import type { Library, Page } from '../library/library.ts';
import { findReferences, type Reference } from '../markup/tree.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Every component of a page names records that exist. */
export const checkComponents: Check = (library) =>
  [...library.pages, ...library.refused].flatMap((page) =>
    findReferences(page.tree).flatMap((reference) => checkReference(reference, page, library)),
  );

function checkReference(
  reference: Reference,
  { file }: Pick<Page, 'file'>,
  library: Library,
): Problem[] {
  const position = { file, line: reference.line, column: reference.column };
  const [ids, where] = recordsOf(reference.kind, library);
  const unknown = findUnknown(reference.kind, reference.id, ids, where, () => position);
  if (unknown.length > 0 || reference.kind !== 'chart') return unknown;
  const isMap = library.charts.entries.get(reference.id)?.value.form === 'tiles';
  if (isMap === (reference.component === 'TileMap')) return [];
  const right = isMap ? 'TileMap' : 'Chart';
  return [
    error(
      position,
      'wrong-component',
      `"${reference.id}" is ${isMap ? 'a tile map' : 'a chart'}`,
      `Write <${right} id="${reference.id}"/>`,
    ),
  ];
}

/** Ids of the records of one kind, and the folder that holds them. */
export function recordsOf(
  kind: ReferenceKind,
  library: Library,
): [ids: ReadonlySet<string>, folder: string] {
  switch (kind) {
    case 'fact':
      return [library.facts.ids, 'content/facts'];
    case 'chart':
      return [library.charts.ids, 'content/charts'];
    case 'table':
      return [library.tables.ids, 'content/tables'];
    case 'source':
      return [library.sources.ids, 'content/sources'];
    case 'term':
      return [library.glossary.ids, 'content/glossary'];
    case 'claim':
      return [library.claims.ids, 'content/claims'];
    case 'event':
      return [library.timeline.ids, 'content/timeline'];
  }
}
