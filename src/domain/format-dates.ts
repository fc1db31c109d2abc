import { makeOnce } from './memo.ts';
import type { PartialDate } from './partial-date.ts';

/** Writes dates of one language, as exact as they are given. */
export function createDateFormat(
  locale: string,
  dates: 'long' | 'numeric',
): (date: PartialDate) => string {
  const calendar = makeOnce(
    (settings: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...settings }),
  );
  return (date) => {
    const [year, month, day] = date.split('-').map(Number);
    if (!month) return date;
    const time = Date.UTC(year ?? 0, month - 1, day ?? 1);
    if (dates === 'numeric') {
      const parts = calendar({ month: '2-digit', day: '2-digit' }).formatToParts(time);
      return joinParts(day ? parts : withoutDay(parts));
    }
    return calendar({ month: 'long', ...(day ? { day: 'numeric' } : {}) }).format(time);
  };
}

const joinParts = (parts: readonly { value: string }[]) => parts.map(({ value }) => value).join('');

/** “12/2025” of “17/12/2025”: the day goes with the mark that parts it from the rest. */
function withoutDay(parts: readonly Intl.DateTimeFormatPart[]): Intl.DateTimeFormatPart[] {
  const day = parts.findIndex(({ type }) => type === 'day');
  const mark = day === parts.length - 1 ? day - 1 : day + 1;
  return parts.filter((_, index) => index !== day && index !== mark);
}
