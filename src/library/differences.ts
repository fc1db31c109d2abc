import type { Difference, DifferenceKind } from '../domain/difference.ts';
import type { Library } from './library.ts';
import { idsOf, type Statement } from './statements.ts';

/** The record that says why both numbers are right, in either of the two. */
export const declaredDifference = (
  one: Statement,
  other: Statement,
  library: Library,
): Difference | undefined => find(one, other, library) ?? find(other, one, library);

const find = (one: Statement, other: Statement, library: Library): Difference | undefined =>
  idsOf(one)
    .flatMap((id) => differencesOf(id, library))
    .find(({ from }) => idsOf(other).includes(from));

const differencesOf = (id: string, { facts, datasets }: Library): readonly Difference[] =>
  (facts.entries.get(id) ?? datasets.entries.get(id))?.value.differs ?? [];

/** In what two numbers of one thing differ, as far as their measures and sources show it. */
export function listDifferences(
  one: Statement,
  other: Statement,
  library: Library,
): DifferenceKind[] {
  const publisherOf = ({ source }: Statement) =>
    library.sources.entries.get(source)?.value.publisher;
  // Of what one of them does not say nothing is known.
  const part = (name: 'period' | 'stage' | 'basis'): boolean => {
    const words = [one.measure[name], other.measure[name]];
    return words[0] !== words[1] && words.every((word) => word !== undefined);
  };
  const isOtherPublisher = publisherOf(one) !== publisherOf(other);
  return [
    ...(part('period') ? (['year'] as const) : []),
    ...(part('stage') ? (['stage'] as const) : []),
    ...(part('basis') ? (['basis'] as const) : []),
    ...(isOtherPublisher ? (['publisher'] as const) : []),
    ...(!isOtherPublisher && one.source !== other.source ? (['edition'] as const) : []),
  ];
}
