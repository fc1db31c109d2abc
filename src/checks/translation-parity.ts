import { listClaims } from '../domain/claims.ts';
import { findMentions } from '../domain/plain-text.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { ReferenceKind } from '../domain/vocabulary.ts';
import type { Library, Page } from '../library/library.ts';
import { findPageTexts } from '../library/plain-texts.ts';
import { findTranslations, type Translation } from '../library/translations.ts';
import { countStaffBlocks, cutStaffBlocks } from '../markup/staff-blocks.ts';
import { findReferences } from '../markup/tree.ts';
import type { Check } from './check.ts';
import { recordsOf } from './components.ts';

/** A record that a page shows, and by which component. */
interface Use {
  kind: ReferenceKind;
  component: string;
  id: string;
  position: Position;
}

/** A translation shows the same records as its original, each as often. */
export const checkTranslationParity: Check = (library) =>
  findTranslations(library).flatMap(({ page, original }) => {
    const problems = compare({ page, original }, library, '');
    const hidesNothing = [page, original].every(({ tree }) => countStaffBlocks(tree) === 0);
    if (problems.length > 0 || hidesNothing) return problems;
    return compare({ page: leaveOutStaff(page), original: leaveOutStaff(original) }, library);
  });

/** A translation and its original, or what the public gets of them. */
type Pair = Pick<Translation, 'page' | 'original'>;

const leaveOutStaff = (page: Page): Page => ({ ...page, tree: cutStaffBlocks(page.tree) });

function compare(
  { page, original }: Pair,
  library: Library,
  where = ', blocks for the staff left out',
): Problem[] {
  const uses = [...findUses(original), ...findUses(page)];
  // A misspelt id is a slip of its own, which would seem to be a record missing here and one too many.
  const unclear = new Set(
    uses.filter(({ kind, id }) => !recordsOf(kind, library)[0].has(id)).map(({ kind }) => kind),
  );
  const isClear = ({ kind }: Use) => !unclear.has(kind);
  const expected = Map.groupBy(findUses(original).filter(isClear), nameOf);
  const found = Map.groupBy(findUses(page).filter(isClear), nameOf);
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((name) => {
    const counts = [expected.get(name)?.length ?? 0, found.get(name)?.length ?? 0] as const;
    const last = found.get(name)?.at(-1)?.position;
    return describeMismatch(name, ...counts, last, { page, original }, where);
  });
}

function findUses(page: Page): Use[] {
  const mentioned = findPageTexts(page).flatMap(({ text, locate }) =>
    findMentions(text).map((id): Use => {
      return { kind: 'fact', component: 'Fact', id, position: locate() };
    }),
  );
  const placed = findReferences(page.tree).map(({ kind, component, id, line, column }): Use => {
    return { kind, component, id, position: { file: page.file, line, column } };
  });
  const bound = listClaims(page.data).map((id, index): Use => {
    return { kind: 'claim', component: '', id, position: page.locate(['claims', index]) };
  });
  return [...bound, ...mentioned, ...placed];
}

/** How a message names it: a component with several ids has a finding for each of them. */
const nameOf = ({ component, id }: Use) =>
  component ? `"${id}" of <${component}>` : `"${id}" under “claims”`;

function describeMismatch(
  name: string,
  expected: number,
  found: number,
  last: Position | undefined,
  { page, original }: Pair,
  where: string,
): Problem[] {
  if (expected === found) return [];
  const message = `${name} stands ${times(found)} here and ${times(expected)} in ${original.file}${where}`;
  const isExtra = found > expected && last !== undefined;
  const position = isExtra ? last : { file: page.file, line: 1, column: 1 };
  const hint = where
    ? 'Put it into <Staff>…</Staff> in both, or in neither'
    : isExtra
      ? 'Take it out, or add it to the original'
      : 'Add it to the translation';
  return [error(position, 'translation-mismatch', message, hint)];
}

const times = (count: number) => ['nowhere', 'once', 'twice'][count] ?? `${count} times`;
