/** Places of the texts that hold every word asked for, whatever its accents and capitals. */
export function findRows(texts: readonly string[], asked: string): ReadonlySet<number> {
  const words = fold(asked).split(/\s+/).filter(Boolean);
  return new Set(
    [...texts.keys()].filter((index) => {
      const text = fold(texts[index] ?? '');
      return words.every((word) => text.includes(word));
    }),
  );
}

/** “Việt” is found by “viet”, and “Đông” by “dong”. */
const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
