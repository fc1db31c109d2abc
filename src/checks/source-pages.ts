import { readPage } from '../domain/source-spot.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import type { Check } from './check.ts';

/** A record names no page before the first one of its source’s PDF: the link to it would lead elsewhere. */
export const checkSourcePages: Check = ({ facts, sources }) => {
  const find = (
    { source: id, where }: { source: string; where: string },
    position: () => Position,
  ): Problem[] => {
    const first = sources.entries.get(id)?.value.firstPage;
    const page = readPage(where);
    if (first === undefined || page === undefined || page >= first) return [];
    const message = `"where": page ${page} comes before the first page of ${id}, ${first}`;
    return [error(position(), 'invalid-field', message, 'Write the page as it is printed')];
  };
  return [...facts.entries.values()].flatMap(({ value, locate }) => [
    ...find(value, () => locate(['where'])),
    ...(value.contested?.others ?? []).flatMap((other, at) =>
      find(other, () => locate(['contested', 'others', at, 'where'])),
    ),
  ]);
};
