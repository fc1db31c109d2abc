import { z } from 'zod';
import { isFullDate } from './partial-date.ts';

const form = 'Write a day (2027-03-01) or a time with its offset (2027-03-01T09:00+07:00)';
const pattern =
  /^(?<day>\d{4}-\d{2}-\d{2})(T(?<time>([01]\d|2[0-3]):[0-5]\d)(:[0-5]\d(\.\d+)?)?(?<offset>Z|[+-]\d{2}:\d{2}))?$/;

/** A minute, as `2027-03-01T09:00+07:00`; a day alone means its first minute in UTC. */
export const moment = z.string({ error: form }).refine(isMoment, { error: form });

export function isMoment(text: string): boolean {
  const day = pattern.exec(text)?.groups?.['day'] ?? '';
  return isFullDate(day) && !Number.isNaN(Date.parse(text));
}

/** `moment` is not later than `now`, to the minute. */
export const hasCome = (moment: string, now: string): boolean => minuteOf(moment) <= minuteOf(now);

/** The later of two moments. */
export const laterOf = (a: string, b: string): string => (hasCome(a, b) ? b : a);

/** Day, time and offset as they are written; a day alone has neither of the others. */
export function splitMoment(moment: string): { day: string; time?: string; offset?: string } {
  const { day = moment, time, offset = 'Z' } = pattern.exec(moment)?.groups ?? {};
  return time ? { day, time, offset: offset.replace('Z', '') } : { day };
}

/** Minutes since the beginning of 1970 in UTC. */
const minuteOf = (moment: string): number => Math.floor(Date.parse(moment) / 60_000);
