import { once } from '../library/once.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

const idsByFormer = once(
  ({ facts }): ReadonlyMap<string, string> =>
    new Map(
      [...facts.entries.values()].flatMap(({ id, value }) =>
        value.formerly.map((former) => [former, id]),
      ),
    ),
);

/** The id that a fact has now which was published under another before. */
export const movedTo = derive('moved', ({ library }: Locale, former) =>
  idsByFormer(library).get(former),
);
