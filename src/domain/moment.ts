import { z } from 'zod';
import { isFullDate } from './partial-date.ts';

const form = 'Write a day (2027-03-01) or a time with its offset (2027-03-01T09:00+07:00)';

/** From the west end of the day to its east end; no clock is off by other parts of an hour. */
const offset =
  '\\+(0\\d|1[0-3]):(00|15|30|45)|\\+14:00|-(0[1-9]|1[01]):(00|15|30|45)|-00:(15|30|45)|-12:00';
const time = '(?<time>([01]\\d|2[0-3]):[0-5]\\d)(:[0-5]\\d(\\.\\d{1,9})?)?';
const pattern = new RegExp(`^(?<day>\\d{4}-\\d{2}-\\d{2})(T${time}(?<offset>Z|${offset}))?$`);

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
