import { z } from 'zod';

// Years of four digits that a ministry may mean: no slip such as 0204, no “for ever” such as 9999.
const pattern = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as its source states it: `2025`, `2025-10` or `2025-10-26`. */
export const partialDate = z
  .union([z.string(), z.number()], {
    error: 'Write a date as 2025, 2025-10 or 2025-10-26',
  })
  .transform(String)
  .refine(isPartialDate, { error: 'Write a real date as 2025, 2025-10 or 2025-10-26' });

/** A date known to the day. */
export const fullDate = z.string({ error: 'Write a date as 2025-10-26' }).refine(isFullDate, {
  error: 'Write a real date as 2025-10-26',
});

export type PartialDate = string;

export function isFullDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

export function isPartialDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  if (text.length < 10) return true;
  const date = new Date(`${text}T00:00:00Z`);
  return date.toISOString().startsWith(text);
}

/** The day, or the last day of the month or year, lies before `today`. */
export function isPast(date: PartialDate, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** As far as both are known, `date` comes after `other`: 2025-11 after 2025-10-26, but not after 2025. */
export function isLater(date: PartialDate, other: PartialDate): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) > other.slice(0, known);
}

/** Orders dates of different precision: a year sorts before its months, a month before its days. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
