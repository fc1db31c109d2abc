import type { Library } from './library.ts';

/** Works something out once for each library, however many pages ask for it. */
export function once<Result>(work: (library: Library) => Result): (library: Library) => Result {
  const kept = new WeakMap<Library, { result: Result }>();
  return (library) => {
    const known = kept.get(library) ?? { result: work(library) };
    kept.set(library, known);
    return known.result;
  };
}
