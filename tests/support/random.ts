/** Numbers from 0 to 1 that look like chance and are the same in every run of a seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Picks from `parts` until `count` are joined. */
export const joinRandom = (parts: readonly string[], count: number, random: () => number) =>
  Array.from({ length: count }, () => parts[Math.floor(random() * parts.length)] ?? '').join('');
