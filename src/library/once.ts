import type { Library } from './library.ts';

/** Works something out once for each library, or what else it is worked out of, however many pages ask for it. */
export function once<Result, Source extends object = Library>(
  work: (source: Source) => Result,
): (source: Source) => Result {
  const kept = new WeakMap<Source, { result: Result }>();
  return (source) => {
    const known = kept.get(source) ?? { result: work(source) };
    kept.set(source, known);
    return known.result;
  };
}
