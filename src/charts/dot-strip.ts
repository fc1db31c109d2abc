/** A number beside others of the same thing. */
export interface Rival {
  value: number;
  /** Who states it; the same number of the same publisher is one dot, however many repeat it. */
  publisher: string;
  /** It measures something else, such as resources beside reserves. */
  isOther?: boolean;
}

export interface StripDot {
  /** Per cent of the width. */
  at: number;
  /** Dots of nearly the same number stand on one another, from the line upwards. */
  level: number;
  look: 'preferred' | 'rival' | 'other';
}

/** So much of the width is left on either side, and so near two dots would touch. */
const side = 5;
const touching = 6;

/**
 * Rival figures on a line from the lowest to the highest, or on the scale of a chart; the first of them is preferred. No
 * error bar: they are no distribution.
 */
export function createDotStrip(
  rivals: readonly Rival[],
  place: (value: number) => number = spread(rivals),
): StripDot[] {
  const seen = new Set<string>();
  const dots: StripDot[] = [];
  for (const [index, { value, publisher, isOther = false }] of rivals.entries()) {
    const name = `${value} ${publisher} ${isOther}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const at = place(value);
    const near = dots.filter((dot) => Math.abs(dot.at - at) < touching).map(({ level }) => level);
    const level = [...near.keys(), near.length].find((free) => !near.includes(free)) ?? 0;
    dots.push({ at, level, look: index === 0 ? 'preferred' : isOther ? 'other' : 'rival' });
  }
  return dots;
}

function spread(rivals: readonly Rival[]): (value: number) => number {
  const values = rivals.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return (value) => (span === 0 ? 50 : side + ((value - low) / span) * (100 - 2 * side));
}
