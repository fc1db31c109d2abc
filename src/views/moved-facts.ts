import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** The id that a fact has now which was published under another before. */
export const movedTo = derive('moved', ({ library: { facts } }: Locale, former) => {
  const entries = [...facts.entries.values()];
  return entries.find(({ value }) => value.formerly.includes(former))?.id;
});
