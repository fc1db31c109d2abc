import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Fact } from '../domain/fact.ts';
import type { Entry, Library } from '../library/library.ts';
import { findIdProblems } from '../library/records.ts';
import { findReservedProblems } from '../library/reserved-names.ts';
import { findFactUsage } from '../library/usage.ts';
import type { Since } from '../history/since.ts';
import type { Check } from './check.ts';
import { positionOfUse } from './fact-use.ts';

/** Facts that were published are renamed or withdrawn so that no old link ends nowhere. */
export const checkRetiredFacts: Check = (library, { since }) => [
  ...checkFormerIds(library),
  ...checkWithdrawn(library),
  ...(since ? checkGone(library, since) : []),
];

/** A former id leads to one fact, and is no fact’s own, in capitals or not: some disks see no difference. */
function checkFormerIds({ facts }: Library): Problem[] {
  const own = new Map([...facts.ids].map((id) => [id.toLowerCase(), id]));
  const seen = new Map<string, string>();
  return [...facts.entries.values()].flatMap(({ id, value, locate }) =>
    value.formerly.flatMap((former, index) => {
      const position = () => locate(['formerly', index]);
      const owner = own.get(former.toLowerCase()) ?? seen.get(former.toLowerCase());
      seen.set(former.toLowerCase(), id);
      if (owner !== undefined) return [taken(former, owner, position())];
      return [
        ...findIdProblems(former, position),
        ...findReservedProblems('facts', former, position),
      ];
    }),
  );
}

function taken(former: string, owner: string, position: Position): Problem {
  const message =
    former.toLowerCase() === owner.toLowerCase()
      ? `"${owner}" is still the id of a fact`
      : `"${former}" leads to "${owner}" already`;
  return error(position, 'duplicate-id', message, 'Keep the former id with one of them');
}

function checkWithdrawn(library: Library): Problem[] {
  const withdrawn = [...library.facts.entries.values()].filter(({ value }) => value.withdrawn);
  if (withdrawn.length === 0) return [];
  const usage = findFactUsage(library);
  return withdrawn.flatMap((entry) =>
    (usage.get(entry.id) ?? []).map((use) => showsWithdrawn(entry, positionOfUse(use))),
  );
}

function showsWithdrawn({ id, value: { withdrawn } }: Entry<Fact>, position: Position): Problem {
  const message = `"${id}" was withdrawn on ${withdrawn?.date}`;
  const hint = 'Take it out, or show another fact in its place';
  return error(position, 'withdrawn-fact', message, hint);
}

/** Every fact has an address, so the record of none may simply vanish. */
function checkGone(library: Library, { changes }: Since): Problem[] {
  const folder = library.siteLocate([]).file.replace(/site\.yaml$/, '');
  const former = new Set(
    [...library.facts.entries.values()].flatMap(({ value }) => value.formerly),
  );
  return changes
    .filter(({ kind, id }) => kind === 'removed' && !library.facts.ids.has(id) && !former.has(id))
    .map(({ id, before }) => {
      const position = { file: `${folder}${before?.file}`, line: 1, column: 1 };
      const message = `The record of "${id}" is gone, and links to it would end nowhere`;
      const hint =
        'Put it back with "withdrawn", giving date and reason; or name its old id under "formerly" of the fact that replaces it';
      return error(position, 'missing-fact-record', message, hint);
    });
}
