export interface Tick {
  value: number;
  text: string;
}

export interface Axis {
  min: number;
  max: number;
  ticks: Tick[];
}

/**
 * An axis over `values` with three to seven round ticks. Lengths are compared from zero;
 * `fixedMax` ends the axis at a whole, such as 100 per cent.
 */
export function createAxis(
  values: readonly number[],
  format: (value: number) => string,
  options: { fromZero: boolean; fixedMax?: number | undefined },
): Axis {
  const low = options.fromZero ? Math.min(0, ...values) : Math.min(...values);
  const highest = options.fixedMax ?? Math.max(...values);
  const high = highest > low ? highest : low + Math.max(1, Math.abs(low));
  const step = roundStep((high - low) / 4);
  const min = Math.floor(low / step) * step;
  const max = options.fixedMax ?? Math.ceil(high / step - 1e-9) * step;
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((min + index * step).toPrecision(12)),
  )
    .filter((value) => value <= max)
    .map((value) => ({ value, text: format(value) }));
  return { min, max, ticks };
}

/** The step of 1, 2, 2.5 or 5 times a power of ten that is nearest above `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return factor * power;
}
