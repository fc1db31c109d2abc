/** Where the dots of rival numbers stand on one line, across in per cent and down in pixels. */
export interface Dots {
  dots: { x: string; y: number }[];
  height: number;
  /** Ends of the line. */
  low: string;
  high: string;
}

const margin = 3;
/** Dots nearer to one another than this, in per cent of the line, would look like one. */
const apart = 3;
const step = 10;

/** From the least number to the greatest; those that would cover one another are put on top of one another. */
export function placeDots(values: readonly number[]): Dots {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = (value: number): number =>
    margin + ((100 - 2 * margin) * (value - low)) / (high - low || 1);
  const write = (value: number): string => `${Math.round(10 * across(value)) / 10}%`;
  const rows = values.map((value, at) => {
    const before = values.slice(0, at);
    return before.filter((other) => Math.abs(across(other) - across(value)) < apart).length;
  });
  const height = 2 * step + step * Math.max(0, ...rows);
  return {
    dots: values.map((value, at) => ({ x: write(value), y: height - step - step * rows[at]! })),
    height,
    low: write(low),
    high: write(high),
  };
}
